namespace Assistant.Corpus;

/// <summary>Turns one kind of file into text. Never throws for bad content: what can rightly happen is a value.</summary>
public interface IDocumentReader
{
    /// <summary>Lower-case endings with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    ReadResult Read(string fileName, byte[] content);
}
