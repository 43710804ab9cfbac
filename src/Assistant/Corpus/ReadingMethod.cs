namespace Assistant.Corpus;

public enum ReadingMethod
{
    /// <summary>The file's own characters.</summary>
    Characters,

    /// <summary>Characters recognised in a picture.</summary>
    Recognition,
}
