namespace Assistant.Corpus.Recognition;

public enum RecognitionKind
{
    /// <summary>Nothing in the corpus is like it.</summary>
    New,

    /// <summary>The same file, or the same words in another file.</summary>
    Same,

    /// <summary>The same document with other words: number, day and issuer agree, or its file's name and most of its lines do.</summary>
    NewVersion,

    /// <summary>The number agrees and one of the two gives no day: only a person can tell.</summary>
    Perhaps,
}
