using System.Collections.Concurrent;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Finds short forms among the words of a question and decides by their neighbours what they stand for.</summary>
internal sealed class AbbreviationReader(WordModel model)
{
    private const int LongestInTokens = 4;

    // After these a single letter is a label: "điểm k", "phụ lục e".
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelWords =
        new HashSet<string>(["điểm", "khoản", "mục", "lục", "nhóm", "loại", "hạng", "phần", "biểu", "mẫu", "số"], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> DocumentTypes = new(
        ["nghị quyết", "chỉ thị", "kết luận", "quy định", "quyết định", "quy chế", "thông báo", "hướng dẫn", "báo cáo", "kế hoạch",
            "chương trình", "đề án", "tờ trình", "công văn", "nghị định", "phụ lục"],
        StringComparer.OrdinalIgnoreCase);

    // For each meaning of a short form its words.
    private static readonly ConcurrentDictionary<Abbreviation, string[][]> Words = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the words that the short form at the token stands for here, each at a place of its own.</summary>
    /// <returns>How many tokens it takes; 0 when there is none, or nothing tells what it means.</returns>
    public int Read(QuestionNotes notes, int at)
    {
        var tokens = notes.Tokens;
        for (var count = Math.Min(LongestInTokens, tokens.Length - at); count > 0; count--)
        {
            var span = new TextSpan(tokens[at].Span.Start, tokens[at + count - 1].Span.End);
            if (Found(notes.TypedOf(span)) is not { } found || (span.Length == 1 && FollowsLabelWord(notes)))
            {
                continue;
            }

            var meaning = Meant(found, notes, at + count);
            meaning = meaning >= 0 ? meaning : TypeBeforeNumber(found, tokens, at + count);
            if (meaning >= 0)
            {
                Add(notes, span, WordsOf(found)[meaning]);
                return count;
            }
        }

        return 0;
    }

    private static void Add(QuestionNotes notes, TextSpan span, string[] words)
    {
        foreach (var word in words)
        {
            notes.AddPlace(span);
            notes.AddCandidate(word, RestorationKind.Abbreviation);
        }
    }

    private static string[][] WordsOf(Abbreviation abbreviation) => Words.GetOrAdd(
        abbreviation,
        static one => [.. one.Meanings.Select(meaning => (string[])[.. Syllables.Of(meaning).Select(token => token.Key)])]);

    // "KH 34", "CT 50": before a number only the name of a document type makes sense, if there is but one.
    private static int TypeBeforeNumber(Abbreviation found, ReadOnlySpan<TypedToken> tokens, int at)
    {
        var type = -1;
        for (var meaning = 0; at < tokens.Length && tokens[at].Kind == TokenKind.Number && meaning < found.Meanings.Count; meaning++)
        {
            if (DocumentTypes.Contains(found.Meanings[meaning]))
            {
                if (type >= 0)
                {
                    return -1;
                }

                type = meaning;
            }
        }

        return type;
    }

    private Abbreviation? Found(ReadOnlySpan<char> typed)
    {
        var found = Abbreviations.Find(typed);
        // "đoàn", "bảng": a word that the corpus knows in small letters is that word.
        return found is not null && typed.Length > 1 && ToneMarks.IsSyllable(typed) && model.Find(typed).IsKnown && !found.IsChat ? null : found;
    }

    private static bool FollowsLabelWord(QuestionNotes notes) =>
        notes.Places > 0 && LabelWords.Contains(notes.KeyOf(notes.CandidatesOf(notes.Places - 1)[0]));

    /// <summary>The number of the meaning; -1 when nothing speaks for any.</summary>
    private int Meant(Abbreviation found, QuestionNotes notes, int next)
    {
        if (!found.IsAmbiguous)
        {
            return 0;
        }

        var (best, most) = (0, double.NegativeInfinity);
        for (var meaning = 0; meaning < found.Meanings.Count; meaning++)
        {
            var evidence = Evidence(WordsOf(found)[meaning], notes, next);
            (best, most) = evidence > most ? (meaning, evidence) : (best, most);
        }

        return most > 0 ? best : found.IsChat ? 0 : -1;
    }

    private double Evidence(string[] words, QuestionNotes notes, int next)
    {
        var left = notes.Places == 0 ? 0 : model.Together(notes.CandidatesOf(notes.Places - 1)[0].Word, model.Find(words[0]));
        var right = Following(model.Find(words[^1]), notes, next);
        if (left + right == 0)
        {
            return 0;
        }

        var own = model.Find(words[0]).Count;
        for (var i = 1; i < words.Length; i++)
        {
            var together = model.Together(model.Find(words[i - 1]), model.Find(words[i]));
            own = i == 1 ? together : Math.Min(own, together);
        }

        return own == 0 ? 0 : Math.Log(1 + left) + Math.Log(1 + right) + (0.25 * Math.Log(1 + own));
    }

    // How often the word stands before the next word as typed, or before the first word of what that may be short for.
    private int Following(KnownWord word, QuestionNotes notes, int next)
    {
        if (next >= notes.Tokens.Length)
        {
            return 0;
        }

        var token = notes.Tokens[next];
        var most = model.Together(word, model.Find(notes.KeyOf(token)));
        if (Abbreviations.Find(notes.TypedOf(token.Span)) is { } other)
        {
            foreach (var words in WordsOf(other))
            {
                most = Math.Max(most, model.Together(word, model.Find(words[0])));
            }
        }

        return most;
    }
}
