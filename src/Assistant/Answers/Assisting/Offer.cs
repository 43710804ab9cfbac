using Assistant.Answers.Composing;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Answers.Assisting;

/// <summary>
/// The passages that a model gets for one answer: those that the answer cites, under the same numbers, then others that the search found in
/// the same documents. Others than these it cannot cite.
/// </summary>
internal sealed class Offer
{
    // Beyond these the search only guesses, and the prompt grows long.
    private const int MostOthers = 6;
    private const int Depth = 20;
    private const int LongestOther = 1500;
    private const int LongestShown = 6000;

    // Somebody who speaks to a machine in a document is not its author.
    private static readonly string[] ToMachines =
    [
        " tro ly ", " chatbot ", " ai ", " assistant ", " tri tue nhan tao ", " tra loi ", " cau tra loi ", " prompt ", " system ", " ignore ", " instruction ", " instructions ",
        " nguoi dung ", " mo hinh ngon ngu ", " may doc ", " user ", " override ", " answer ", " respond ",
    ];

    private readonly List<Citation> _citations;

    private Offer(List<Citation> citations, int own, string body)
    {
        _citations = citations;
        Own = own;
        Evidence = [.. citations.Select(citation => string.Join('\n', Lines(citation, body)))];
    }

    /// <summary>How many of the passages the answer itself cites: the first ones.</summary>
    public int Own { get; }

    public int Count => _citations.Count;

    /// <summary>By number less one: document, section, the answer's own words marked with it, the passage.</summary>
    public IReadOnlyList<string> Evidence { get; }

    public IReadOnlyList<OfferedPassage> Passages =>
        [.. _citations.Select(citation => new OfferedPassage(citation.N, SeenText.Of(citation.Document.Title), SeenText.Of(citation.Section), Short(SeenText.Of(citation.Quote))))];

    public Citation this[int number] => _citations[number - 1];

    public bool Has(int number) => number >= 1 && number <= _citations.Count;

    public static Offer Of(Answer.Found answer, AnswerFrame frame, string question, CorpusSnapshot corpus) =>
        new([.. answer.Citations, .. Others(answer.Citations, question, corpus).Select((citation, i) => citation with { N = answer.Citations.Count + i + 1 })], answer.Citations.Count, frame.Body);

    /// <summary>The answer's own passages, and of the others those that were chosen, in the order of the choice.</summary>
    public Offer Chosen(IEnumerable<int> numbers, string body)
    {
        var others = numbers.Where(number => number > Own && Has(number)).Distinct().Select(number => this[number]);
        return new([.. _citations.Take(Own), .. others.Select((citation, i) => citation with { N = Own + i + 1 })], Own, body);
    }

    private static IEnumerable<Citation> Others(IReadOnlyList<Citation> own, string question, CorpusSnapshot corpus) =>
        corpus.Index.Search(question, Depth)
            .Select(hit => hit.Passage)
            .Where(passage => passage.Text.Length <= LongestOther && !IsToMachines(passage.Text))
            .Where(passage => own.Any(citation => citation.Document.Id == passage.DocumentId))
            .Where(passage => !own.Any(citation => citation.Document.Id == passage.DocumentId && citation.Span.Overlaps(passage.Span)))
            .Select(passage => corpus.Find(passage.DocumentId) is { } document ? Cited(document, passage) : null)
            .OfType<Citation>()
            .Take(MostOthers);

    private static Citation? Cited(Document document, Passage passage)
    {
        var quote = AnswerWriter.Quote(document.Text, passage.Span);
        return string.IsNullOrWhiteSpace(quote) ? null : new Citation(0, DocumentNames.Of(document), passage.Section, quote, passage.Span, document.Source.ContentHash);
    }

    private static bool IsToMachines(string text)
    {
        var line = Words.Line(Words.Of(SeenText.Of(text)));
        return Instructions.In(line) || Array.Exists(ToMachines, phrase => line.Contains(phrase, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(Citation citation, string body) =>
    [
        citation.Document.Title,
        citation.Document.Number,
        citation.Section,
        .. body.Split('\n').Where(line => AnswerFrame.Marks(line).Contains(citation.N)).Select(AnswerFrame.WithoutMarks),
        citation.Quote,
    ];

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..LongestShown];
}
