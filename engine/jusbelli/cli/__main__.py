from jusbelli.cli import main

main()
