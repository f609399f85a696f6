"""The sentences the memo says of its own accord: all of them, word for word.

They hold no fact and no law of the matter, so they need no ground; everything else is a sentence with grounds.
Written once here so that a lawyer can review what every memo says.
"""

from __future__ import annotations

from enum import StrEnum


class Framing(StrEnum):
    # 1 Header
    CLASSIFICATION = "Classification and privilege: ______ (for the signer to fill)."
    ADDRESSEE = "To: ______."
    PREPARED = "Draft prepared by jusbelli for the signature of ______."
    DRAFT = (
        "This is a draft to be marked up and signed by a lawyer. It applies rule books to a file of facts; it has "
        "not itself read the sources or the authorities."
    )
    NOT_HERE = "The draft has no section 7 (opposing view): that number is kept free."
    # 2 Bottom line
    OPEN_IS_NO_FINDING = (
        "An answer that is open is not a finding against either side, and “not established” does not say that the "
        "contrary is shown."
    )
    SAME_FOR_ALL = "The same for every strike:"
    MATRIX_KEY = (
        "“established” and “not established” answer the question at the head of the column; a word in brackets is "
        "what the answer would become if the record closed today; a dash means that the question is not put to "
        "this strike."
    )
    CONFIDENCE_KEY = (
        "Confidence in law and in fact is given apart, and only for answers that are decided; “presumptions” says "
        "that the answer also rests on something presumed until somebody raises it (section 5)."
    )
    # 3 Questions
    QUESTIONS = "Each question is put to every strike alike, whichever State's act it is said to be."
    # 4 Facts
    FACTS = (
        "Words that a party used are reported as its words. How far a fact goes is the judgement of whoever wrote "
        "the file; annex A has the notes and the evidence, fact by fact."
    )
    GRADES = (
        "Sources are graded by letter (A reliable to E unreliable, F cannot be judged) and items by digit (1 "
        "confirmed to 5 improbable, 6 cannot be judged); an interested party's words grade high only for having "
        "been said."
    )
    UTC = "Times are in UTC; a local time is added where the file has one."
    # 5 Framework
    DOCTRINES = (
        "Each doctrine is a reconstruction from published positions; none is a statement by any State about these "
        "events."
    )
    LAW_ONCE = (
        "The law is stated here once, for every strike alike; the analysis refers to it by [L] numbers. The other "
        "side's argument is quoted as the rule book foresees it, whichever side that is."
    )
    LAW_KEY = (
        "Burden: “alleging” is whoever alleges the point against the State whose act it is, “relying” is that State. "
        "Standard: S1 reasonable grounds, S2 balance of probabilities, S3 clear and convincing, S4 fully conclusive; "
        "where a test leaves it to the doctrine, the doctrine followed has been read in."
    )
    VERIFICATION = (
        "Authorities marked † were cited from knowledge and have not been seen: check before reliance. The others "
        "were read in the operative text (V1) or found at second hand in a secondary source (V2); annex C says "
        "which."
    )
    ASSUMPTIONS = (
        "We assume the following until somebody raises the contrary. A result that rests on one of these is no "
        "stronger than it, and would have to be looked at again."
    )
    TREATIES = (
        "The table says, for the treaties cited in this memo and the States whose acts are assessed, who is bound. It "
        "is the table of the rule books and not an official list; † marks what was entered from knowledge."
    )
    CARRIED = (
        "Where one of these States is not bound, or is not known to be, a rule of the treaty is applied only as far as "
        "something else carries it:"
    )
    CONVENTION = (
        "Where no authority settles how a test is to be applied, the rule books use an engine convention; it is "
        "not law."
    )
    # 6 Analysis
    ANALYSIS = (
        "Each strike is put to the same tests in the same order, first as an act and then as an answer to another. "
        "A test is run even where an earlier one has failed. Marks lead to the law (L), the rule (R), the fact "
        "(F), the presumption (P) and the question of fact that has no answer (Q). For an answer that is open the "
        "nearest way to it is set out; the rules of the other ways are named."
    )
    NOT_SET_OUT = (
        "Each question that is not set out above stands here, with why it is not and for which strikes (by number); "
        "what may be done about a breach, and what follows from it, stands in section 9. A presumption holds until "
        "somebody raises the contrary."
    )
    NOT_SET_OUT_KEY = (
        "N: the question does not arise. P: decided by presumption, nobody having raised it (“so” where it is presumed "
        "that it is so). O: open, and nothing in the file bears on it. M: open, and made of other open answers. W: "
        "open, and it would only weigh. B: under an instrument that the act is not established to have breached."
    )
    # 8 Comparison
    COMPARED = (
        "Every doctrine of the rule books was run on the same facts. A word in brackets is what the answer would "
        "become if the record closed today."
    )
    NO_DIFFERENCE = "The headline answers are the same under every doctrine compared."
    # 9 Options
    COURSES = (
        "Each row is a course without force that the side injured by a breach may think of. The cells name the strikes "
        "on account of which it may be taken, under the State whose act each is said to be; the course is for the "
        "other side. That a course is lawful says nothing on whether it is wise."
    )
    COURSES_KEY = (
        "“Lawful”: its test is fulfilled, on settled law or the better view. “Arguable”: it is fulfilled only on law "
        "that is arguable or weak. “Not lawful on this account”: it is not fulfilled; this act does not carry the "
        "course; another act or title may. “Open”: neither is shown, and whoever takes the course takes the risk that "
        "the open points go against it."
    )
    NO_COURSES = "No strike is found, or may be found, to breach an instrument; no such course arises."
    FORCE = (
        "No breach of a ceasefire opens the use of force as a remedy. The rows are single tests, passed or not by the "
        "acts named: a test that is passed is not a licence. Any further force would have to satisfy, when it is used "
        "and on facts of its own, every condition of self-defence (an armed attack, its author, timing, necessity, "
        "proportionality, report to the Security Council), or rest on an authorisation of the Council, and keep to the "
        "law of armed conflict."
    )
    NO_FORCE = "None of the tests of a title arises on this record."
    NOT_ARISING_HERE = "For no act do these arise:"
    REMEDIES = (
        "The order is that in which they are claimed: the wrongful act, its end, its not being repeated, the finding "
        "of facts, reparation, and where to claim. The State first named is the one whose act it is said to be, a "
        "State in brackets the one said to be injured. “Not established” does not say that no wrong was done."
    )
    NO_REMEDIES = "No question of responsibility arises on this record."
    # 10 Steps
    STEPS = (
        "Steps are advice and decide nothing. Days are counted from the information cut-off (section 1), so that the "
        "same file gives the same dates; a step whose day has passed is overdue. “Policy” marks the steps that rest on "
        "section 11 and not on law."
    )
    NO_STEPS = "No step is recommended by the rule books on this record."
    NO_STEPS_CLOSED = "The record is closed; no step is recommended."
    # 11 Policy
    POLICY = (
        "This section is policy and not law. No conclusion of law in this memo rests on anything in it, and no "
        "conclusion of law is counted in it. It gives no probabilities."
    )
    POLICY_READING = (
        "Each item is answered from the facts beside it, taken on the balance of probabilities unless a rule book asks "
        "for more; nobody bears a burden, so what is not shown is not known. What only one side says is not relied on. "
        "Marks N lead to the items of this section."
    )
    NOT_ASSESSED = "The file enters no facts for a policy assessment; nothing is assessed here."
    TALLY = "The count describes and decides nothing: the outlook is found by its own conditions and not by a majority."
    NO_RUNNER_UP = "While the outlook is open, no runner-up is named."
    NO_OTHER_PATH = "Runner-up: none; no later path has its conditions shown."
    # 12 Missing
    MISSING = (
        "Questions of fact are listed in the order of how many open headline answers they bear on, each counted on "
        "the nearest way to the answer. To bear on an answer is not to decide it."
    )
    FURTHER = "Further questions of fact that the memo refers to, each waiting for an answer."
    NO_FLAGS = "No review question is raised."
    READINGS = (
        "Register of readings: how the instruments are to be read, where readings differ. Each is followed to its end; "
        "the memo chooses none."
    )
    NOTHING_WAITS_FOR_READING = "No open headline answer waits for it as the record stands."
    OTHER_LAW = "Other questions of law:"
    NO_LAW_OPEN = "No open headline answer is kept open by a question of law."
    HINDSIGHT = (
        "Some questions are judged on what was known when the strike was decided. Facts known only later do not count "
        "for these answers, but for others they do."
    )
    LATER_CHANGES_NOTHING = "With what was learnt later, these answers and the headline answers would be the same."
    NOTHING_LATER = (
        "Nothing in the file is marked as known only after the strike it bears on; the questions judged as at the "
        "decision rest on the same facts as the others."
    )
    READ_AUTHORITIES = "A reading of the authorities marked † that does not bear out what they are cited for."
    # 13 Annexes
    ALL_FACTS = (
        "Every fact loaded is stated in section 4.2 under its number; here stand the sides taken on it, the notes of "
        "whoever wrote the file, the evidence and the line of the file."
    )
    ALL_RULES = (
        "Every rule that the memo rests on, or that something in the file bears on, with how it came out for each "
        "subject under the leading doctrine. The authorities of a rule stand with its text in section 5.2, or here "
        "where it is not stated there."
    )
    NONE = "None."
