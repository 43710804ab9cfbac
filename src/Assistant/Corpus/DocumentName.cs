namespace Assistant.Corpus;

/// <param name="Number">Empty when the document has none.</param>
/// <param name="Title">How people name it, see <see cref="Document.Title"/>.</param>
public sealed record DocumentName(string Id, string Number, string Title);
