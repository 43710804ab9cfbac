using System.Text.RegularExpressions;
using Assistant.Answers.Reading;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Answers.Evidence;

/// <summary>The places that a question names: what another province or commune rules is no answer to it.</summary>
/// <param name="Homes">Places that documents of the corpus are of, as <see cref="Corpus.Homes"/> writes them.</param>
/// <param name="Others">Places that no document is of, folded: evidence has to name them itself.</param>
/// <param name="Positions">Where the names' words stand among the question's words.</param>
internal sealed partial record AskedPlaces(IReadOnlyList<string> Homes, IReadOnlyList<string> Others, IReadOnlySet<int> Positions)
{
    public static readonly AskedPlaces None = new([], [], new HashSet<int>());

    // Names of places that are words of everyday language too: without a capital or a level before them they are these.
    private static readonly HashSet<string> AlsoWords = new(StringComparer.Ordinal)
    {
        "hoa binh", "thong nhat", "doan ket", "quyet thang", "tan tien", "dong tam", "tien phong", "thang loi", "binh minh", "hanh phuc", "doc lap",
        "tien bo", "hop tac", "dai dong", "tan lap", "an ninh", "yen binh", "hoa hop", "phu hop", "hop tien", "tan dan", "dan chu", "dan tien", "tu cuong",
        "cong hoa", "quang minh", "trung thanh", "phuc loi", "hop thanh", "hung thinh", "doi moi", "tien tien", "an toan", "long an", "thai binh", "dong thap",
    };

    /// <param name="known">The places whose own documents there are.</param>
    public static AskedPlaces In(QuestionReading reading, string typed, IReadOnlyList<string> known)
    {
        var homes = new List<string>();
        var positions = new HashSet<int>();
        var marked = Diacritics.HasMarks(typed);
        var keyed = " " + string.Join(' ', Words.Of(NormalForm.Of(typed)).Select(word => word.Key)) + " ";
        foreach (var home in known)
        {
            var folded = Diacritics.Fold(home);
            var at = reading.Folded.IndexOf(" " + folded + " ", StringComparison.Ordinal);
            if (at >= 0 && (!marked || keyed.Contains(" " + home + " ", StringComparison.Ordinal)) && IsMeant(reading.Folded, folded, at, home, typed))
            {
                homes.Add(home);
                var first = reading.Folded.AsSpan(1, at).Count(' ');
                positions.UnionWith(Enumerable.Range(first, folded.Count(c => c == ' ') + 1));
            }
        }

        // A longer name may hold a shorter one, which then is not named.
        homes.RemoveAll(home => homes.Exists(other => other != home && (" " + other + " ").Contains(" " + home + " ", StringComparison.Ordinal)));
        var others = Assistant.Corpus.Homes.In(typed).Where(name => !homes.Contains(name, StringComparer.Ordinal)).Select(Diacritics.Fold)
            .Concat(reading.Places.Where(place => !homes.Exists(home => Diacritics.Fold(home) == place)))
            .Distinct(StringComparer.Ordinal);
        return new AskedPlaces(homes, [.. others], positions);
    }

    /// <summary>Whether the piece may speak for the places: its document is of them or of the whole country, or it names them.</summary>
    public bool Allow(BlockView block)
    {
        return (Homes.Count == 0 || Homes.Any(Of)) && Others.All(Names);

        bool Of(string place) => block.Document.Homes.Count == 0 || block.Document.Homes.Contains(place, StringComparer.Ordinal) || Names(Diacritics.Fold(place));
        bool Names(string folded) => block.Bag.Holds(folded) || block.Chain.Holds(folded) || block.Document.Topic.Holds(folded);
    }

    private static bool IsMeant(string line, string folded, int at, string home, string typed) =>
        (!AlsoWords.Contains(folded) && folded.Contains(' ', StringComparison.Ordinal))
        || Before().IsMatch(line[..(at + 1)])
        || Regex.IsMatch(ToneMarks.Key(typed), Regex.Escape(home), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) && IsCapital(typed, home);

    private static bool IsCapital(string typed, string home)
    {
        var at = ToneMarks.Key(typed).IndexOf(home, StringComparison.Ordinal);
        return at >= 0 && home.Split(' ').Aggregate((At: at, Capital: true), (state, word) => (state.At + word.Length + 1, state.Capital && char.IsUpper(typed[Math.Min(state.At, typed.Length - 1)]))).Capital;
    }

    [GeneratedRegex(@" (?:tinh|huyen|xa|phuong|quan|thanh pho|tp|thi xa|thi tran|dac khu|thon|ban|ap|o|tai|(?:tinh|thanh|huyen|thi|quan|dang) uy|dang bo) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();
}
