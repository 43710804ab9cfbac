using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>One question at work: what was understood, where to look, and the pieces found so far.</summary>
internal sealed class Inquiry
{
    private readonly Lazy<IReadOnlyList<Candidate>> _clauses;
    private readonly Lazy<IReadOnlyList<Candidate>> _topics;
    private readonly Lazy<IReadOnlyList<RowCandidate>> _rows;

    public Inquiry(QuestionReading reading, EvidenceBase evidence, Scope scope, Question question)
    {
        Reading = reading;
        Base = evidence;
        Scope = scope;
        Question = question;
        var terms = reading.Terms.Where(term => !IsSource(term)).ToList();
        Terms = terms;
        Matcher = new Matcher(terms, Synonyms.In(reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)), evidence.Lexicon);
        var finder = new Finder(this);
        _clauses = new Lazy<IReadOnlyList<Candidate>>(finder.Clauses);
        _topics = new Lazy<IReadOnlyList<Candidate>>(finder.Topics);
        _rows = new Lazy<IReadOnlyList<RowCandidate>>(finder.Rows);
    }

    public QuestionReading Reading { get; }

    public EvidenceBase Base { get; }

    public Scope Scope { get; }

    public Question Question { get; }

    /// <summary>What the evidence should speak of: the words that name the source document are left out.</summary>
    public IReadOnlyList<QuestionTerm> Terms { get; }

    public Matcher Matcher { get; }

    /// <summary>Clauses that fit, best first.</summary>
    public IReadOnlyList<Candidate> Clauses => _clauses.Value;

    /// <summary>Headings and lead-ins that fit, best first.</summary>
    public IReadOnlyList<Candidate> Topics => _topics.Value;

    public IReadOnlyList<RowCandidate> Rows => _rows.Value;

    /// <summary>The same question put to one document only.</summary>
    public Inquiry Within(IReadOnlyList<DocumentView> documents) =>
        new(Reading, Base, Scope with { Documents = documents, Named = documents }, Question);

    // The name of the document that is asked ("Kế hoạch 34-KH/TU yêu cầu …") need not stand in its own text, nor the type before it.
    private bool IsSource(QuestionTerm term)
    {
        foreach (var source in Scope.Sources)
        {
            if (term.Folded == source.Token)
            {
                return true;
            }
        }

        var next = Reading.Terms.FirstOrDefault(other => other.Position > term.Position && other.Position - term.Position <= 3 && Scope.Sources.Any(source => source.Token == other.Folded));
        return next is not null && Text.Diacritics.Fold(TypeOf(next.Folded)).Split(' ').Contains(term.Folded, StringComparer.Ordinal);
    }

    private string TypeOf(string token) =>
        Scope.Named.FirstOrDefault(document => document.Number?.Token == token)?.Document.Type ?? "so van ban";
}
