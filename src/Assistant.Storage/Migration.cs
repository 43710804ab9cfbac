namespace Assistant.Storage;

/// <summary>One step forward of the schema. Once shipped it is never edited: the next change is the next number.</summary>
internal sealed record Migration(int Number, string Name, string Sql);
