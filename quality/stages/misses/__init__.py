"""What went wrong, sorted into kinds by plain rules and counted. No text of the data is told."""
