using Assistant.Answers.Reading;

namespace Assistant.Answers.Evidence;

/// <summary>One question at work: what was understood, where to look, and the pieces found so far.</summary>
internal sealed class Inquiry
{
    private const int LongestName = 13;

    private readonly Lazy<Reach> _reach;
    private readonly Lazy<IReadOnlyList<Candidate>> _clauses;
    private readonly Lazy<IReadOnlyList<Candidate>> _topics;
    private readonly Lazy<IReadOnlyList<RowCandidate>> _rows;

    public Inquiry(QuestionReading reading, EvidenceBase evidence, Scope scope, Question question)
    {
        Reading = reading;
        Base = evidence;
        Scope = scope;
        Question = question;
        var terms = reading.Terms.Where(term => !IsSource(term) && !scope.Asked.Positions.Contains(term.Position)).ToList();
        Terms = terms;
        var synonyms = Synonyms.In(reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Matcher = new Matcher(terms, synonyms, evidence.Lexicon);
        var reckoning = Reckonings.Words(reading);
        FigureMatcher = new Matcher([.. terms.Where(term => !reckoning.Contains(term.Position) && !Reckonings.IsClaim(term.Folded))], synonyms, evidence.Lexicon);
        Units = Aptness.UnitsIn(reading.Folded);
        _reach = new Lazy<Reach>(() => new Reach(this));
        Echo = new Echo(reading, evidence.Lexicon);
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

    /// <summary>For what holds figures: without the words that say what to reckon from them.</summary>
    public Matcher FigureMatcher { get; }

    /// <summary>What the question counts, folded; empty when it counts nothing.</summary>
    public IReadOnlyList<CountedUnit> Units { get; }

    public Echo Echo { get; }

    /// <summary>Words of weight beside the names of document types: what is left to be looked for in a document that is named.</summary>
    public int OwnWords => Terms.Count(term => !term.Light && term.Folded[0] != '@' && !IsTypeName(term.Position));

    /// <summary>Nothing of weight is asked for beside sections by their labels.</summary>
    public bool IsOnlySections
    {
        get
        {
            var labels = Reading.Sections.Select(section => section.Label).ToHashSet(StringComparer.Ordinal);
            return Terms.All(term => term.Light || term.Folded[0] == '@' || term.Folded is "thu" or "lon" || term.Options.Any(option => labels.Contains(option.Replace(',', '.'))));
        }
    }

    /// <summary>The pieces that are measured.</summary>
    public Reach Reach => _reach.Value;

    /// <summary>Clauses that fit, best first.</summary>
    public IReadOnlyList<Candidate> Clauses => _clauses.Value;

    /// <summary>Headings and lead-ins that fit, best first.</summary>
    public IReadOnlyList<Candidate> Topics => _topics.Value;

    public IReadOnlyList<RowCandidate> Rows => _rows.Value;

    /// <summary>The same question put to one document only.</summary>
    public Inquiry Within(IReadOnlyList<DocumentView> documents) =>
        new(Reading, Base, Scope.Within(documents, Reading.Text, Base), Question);

    private bool IsTypeName(int position)
    {
        var words = Reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (position > 0 && DocumentMentions.CodeOf(words[position - 1] + " " + words[position]).Length > 0)
            || (position + 1 < words.Length && DocumentMentions.CodeOf(words[position] + " " + words[position + 1]).Length > 0)
            || DocumentMentions.CodeOf(words[position]).Length > 0;
    }

    // The name of the document that is asked ("Kế hoạch 34-KH/TU yêu cầu …", "kế hoạch thực hiện nghị quyết 21") need not stand in
    // its own text: neither the number nor the words from the type's name up to it.
    private bool IsSource(QuestionTerm term)
    {
        foreach (var source in Scope.Sources)
        {
            if (term.Folded == source.Token)
            {
                return true;
            }

            var number = Reading.Terms.FirstOrDefault(other => other.Folded == source.Token);
            if (number is null || term.Position >= number.Position || number.Position - term.Position > LongestName)
            {
                continue;
            }

            var words = Reading.Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = NameStart(words, number.Position, source);
            if (start >= 0 && term.Position >= start)
            {
                return true;
            }
        }

        return false;
    }

    // Where the type's name begins that the number belongs to; -1 when none stands before it.
    private int NameStart(string[] words, int number, DocumentMention source)
    {
        var codes = Scope.Named.Where(document => document.IsNamedBy(source) || document.SubjectMentions.Any(source.Fits)).Select(document => document.TypeCode).ToList();
        for (var at = number - 2; at >= Math.Max(0, number - LongestName); at--)
        {
            if (codes.Contains(DocumentMentions.CodeOf(words[at] + " " + words[at + 1]), StringComparer.Ordinal) || codes.Contains(words[at], StringComparer.Ordinal))
            {
                return at;
            }
        }

        return number > 0 && codes.Contains(words[number - 1], StringComparer.Ordinal) ? number - 1 : -1;
    }
}
