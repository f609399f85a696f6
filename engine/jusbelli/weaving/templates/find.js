"use strict";
// Shows the entries that hold every word asked for. Without this script the page lists everything.
(() => {
  const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const box = document.getElementById("q");
  const found = document.getElementById("found");
  const entries = Array.from(document.querySelectorAll("#entries > li"), (entry) => [entry, plain(entry.textContent)]);
  const show = () => {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const [entry, text] of entries) {
      entry.hidden = !words.every((word) => text.includes(word));
      count += entry.hidden ? 0 : 1;
    }
    found.textContent = `${count} of ${entries.length} entries.`;
  };
  box.value = new URLSearchParams(location.search).get("q") || "";
  box.addEventListener("input", show);
  show();
})();
