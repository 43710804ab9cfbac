using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

internal sealed record NameLine(string Id, string Number, string Title)
{
    public static NameLine From(DocumentName name) => new(name.Id, name.Number, name.Title);
}
