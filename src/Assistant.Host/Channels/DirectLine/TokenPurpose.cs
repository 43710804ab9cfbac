namespace Assistant.Host.Channels.DirectLine;

/// <summary>What a token opens. A token of one purpose is worth nothing for another.</summary>
internal enum TokenPurpose
{
    /// <summary>The page's cookie: who this browser is.</summary>
    Session,

    /// <summary>The calls of Direct Line, for one conversation.</summary>
    Chat,

    /// <summary>Opening one WebSocket of one conversation.</summary>
    Stream,

    /// <summary>Downloading one file.</summary>
    File,
}
