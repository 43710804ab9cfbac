namespace Assistant.Storage;

/// <summary>The store cannot do its work, and a person has to do something about it. An IOException, so that the core, which knows no store, can tell it.</summary>
public sealed class StoreException : IOException
{
    public StoreException()
        : this(StoreFault.NotWritable, string.Empty, "The store failed.")
    {
    }

    public StoreException(string message)
        : this(StoreFault.NotWritable, string.Empty, message)
    {
    }

    public StoreException(string message, Exception innerException)
        : this(StoreFault.NotWritable, string.Empty, message, innerException)
    {
    }

    public StoreException(StoreFault fault, string place, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Fault = fault;
        Place = place;
    }

    public StoreFault Fault { get; }

    /// <summary>The database file, or the name of the database on its server.</summary>
    public string Place { get; }
}
