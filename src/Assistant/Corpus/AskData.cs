namespace Assistant.Corpus;

public enum AskData
{
    Number,
    Percent,
    List,
    Narrative,
    DocumentList,
    YesNo,
    Table,
}
