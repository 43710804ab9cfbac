namespace Assistant.Conversations;

/// <param name="Path">An absolute path on this machine; channels turn it into what their reader can open.</param>
public sealed record ReplyAttachment(string Name, string ContentType, string Path);
