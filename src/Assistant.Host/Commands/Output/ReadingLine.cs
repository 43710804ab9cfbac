using Assistant.Corpus;

namespace Assistant.Host.Commands.Output;

/// <param name="Method">"characters" or "recognition".</param>
/// <param name="Encoding">The old encoding that was converted; empty for Unicode.</param>
/// <param name="Pages">How many; 0 for a file without pages.</param>
internal sealed record ReadingLine(string Method, string Encoding, IReadOnlyList<ReadingLine.WordPlace> Doubtful, IReadOnlyList<string> Hidden, IReadOnlyList<string> LeftOut, int Pages)
{
    public static ReadingLine From(Document document) => new(
        Words.Of(document.Source.Reading.Method),
        document.Source.Reading.Encoding,
        [.. document.Source.Reading.DoubtfulWords.Select(span => new WordPlace(span.Start, span.End, span.In(document.Text)))],
        document.Source.Reading.HiddenTexts,
        document.Source.Reading.LeftOut,
        document.Source.Reading.PageStarts.Count);

    internal sealed record WordPlace(int Start, int End, string Text);
}
