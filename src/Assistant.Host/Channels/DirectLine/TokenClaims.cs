namespace Assistant.Host.Channels.DirectLine;

/// <param name="User">"dl_" and 32 hex digits: Web Chat takes such ids from a token only.</param>
/// <param name="Conversation">Null for sessions and files.</param>
/// <param name="File">Relative to the data folder, with '/'; null but for files.</param>
/// <param name="FileName">The name under which the reader saves it.</param>
internal sealed record TokenClaims(string User, string? Conversation = null, string? File = null, string? FileName = null);
