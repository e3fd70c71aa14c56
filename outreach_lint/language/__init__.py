"""Language: a Draft becomes facts: sentences, clauses, asks, questions."""
