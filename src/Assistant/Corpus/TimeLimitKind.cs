namespace Assistant.Corpus;

public enum TimeLimitKind
{
    Date,
    Period,
    Recurring,
    Conditional,
    Programme,
    Range,
}
