// Nothing: its headers are what tests read first.
