namespace Assistant.Storage;

/// <summary>What can be wrong with a store that a person has to mend.</summary>
public enum StoreFault
{
    /// <summary>The file is no database or its pages contradict each other: restore a backup.</summary>
    Corrupt,

    /// <summary>The folder or the file cannot be written or reached: give the rights or choose another folder.</summary>
    NotWritable,

    /// <summary>No room left on the disk.</summary>
    Full,

    /// <summary>Another process holds the store longer than we wait.</summary>
    Busy,

    /// <summary>A newer program has written it: use that one.</summary>
    Newer,
}
