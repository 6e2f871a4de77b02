"""The house rules, measured: sizes, layers, words, and that nothing is undocumented."""
