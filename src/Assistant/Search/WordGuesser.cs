using Assistant.Text;

namespace Assistant.Search;

/// <summary>What a typed word may have been meant as.</summary>
internal sealed class WordGuesser(WordModel model)
{
    // Shorter words are one letter away from too many others.
    private const int ShortestForSlips = 3;
    private const int LongestForSlips = 12;

    // A word or two that are rarer without marks than with some are nothing strange in a careful question; more tell of a hurried
    // one. large, words right where half are without marks: .865 without this, .965 at 0.5 to 1.5, .964 at 2.5; vire .948, .981 at 1.5.
    private const double Unsuspicious = 1.5;

    // What it takes to believe that a word was meant as another. In a question with marks a well-formed word with marks is taken at
    // its word, but for hỏi and ngã, which many mix up: "phạt tù" must never become a question about something that we know.
    private static readonly double Malformed = Math.Exp(-1);
    private static readonly double HoiForNga = Math.Exp(-3);
    private static readonly double KnownUnmarked = Math.Exp(-4.5);
    private static readonly double UnknownUnmarked = Math.Exp(-5.5);
    private static readonly double Slip = Math.Exp(-2);
    private static readonly double SlipInPlainWord = Math.Exp(-9);
    private static readonly double SharedMarks = Math.E;

    /// <summary>Adds all candidates for the token, the typed word first, to the last place of the notes.</summary>
    /// <param name="mayBeName">Such a word is left alone unless only marks are missing everywhere.</param>
    public void Guess(QuestionNotes notes, TypedToken token, bool mayBeName)
    {
        var key = notes.KeyOf(token);
        var own = model.Find(key);
        notes.AddCandidate(own, token.Letters, RestorationKind.AsTyped);
        if (notes.IsMarked && mayBeName)
        {
            return;
        }

        var isWellFormed = ToneMarks.IsWellSpelt(key);
        var hasMarks = Diacritics.HasMarks(key);
        if (notes.IsMarked && own.IsKnown && isWellFormed && hasMarks)
        {
            return;
        }

        Span<char> folded = key.Length < SyllableReader.RoomForKey ? stackalloc char[SyllableReader.RoomForKey] : new char[key.Length];
        folded = folded[..Diacritics.Fold(key, folded)];
        if (AddAlike(notes, own, key, folded, isWellFormed, hasMarks) || own.IsKnown || mayBeName)
        {
            return;
        }

        if (!AddDecoded(notes, token) && folded.Length is >= ShortestForSlips and <= LongestForSlips && (!isWellFormed || !hasMarks))
        {
            AddSlips(notes, key, folded, isWellFormed ? SlipInPlainWord : Slip * Malformed);
        }
    }

    // True when there are any.
    private bool AddAlike(QuestionNotes notes, KnownWord own, ReadOnlySpan<char> key, ReadOnlySpan<char> folded, bool isWellFormed, bool hasMarks)
    {
        var found = false;
        model.AddAlike(folded, notes.Scratch);
        if (notes.IsMarked && !hasMarks)
        {
            // A good word that the corpus does not know may well be of another field: it makes nothing suspicious.
            notes.AddDoubt(own.IsKnown || !isWellFormed ? 1 - Share(own, notes.Scratch) : 0);
        }

        foreach (var word in notes.Scratch)
        {
            var belief = word == own ? 0
                : !notes.IsMarked ? 1
                : !isWellFormed ? Malformed
                : !hasMarks ? own.IsKnown ? KnownUnmarked : UnknownUnmarked
                : !own.IsKnown && DiffersInHoiAndNga(key, model.KeyOf(word)) ? HoiForNga : 0;
            if (belief > 0)
            {
                notes.AddCandidate(word, belief, RestorationKind.Marks);
                found = true;
            }
        }

        notes.Scratch.Clear();
        return found;
    }

    private bool AddDecoded(QuestionNotes notes, TypedToken token)
    {
        Span<char> decoded = stackalloc char[Keystrokes.Longest];
        var length = Keystrokes.Decode(notes.TypedOf(token.Span), decoded);
        ToneMarks.PlaceAll(decoded[..length]);
        if (length == 0 || model.Find(decoded[..length]) is not { IsKnown: true } word)
        {
            return false;
        }

        notes.ClearPlace();
        notes.AddCandidate(word, 1, RestorationKind.Spelling);
        return true;
    }

    private void AddSlips(QuestionNotes notes, ReadOnlySpan<char> key, ReadOnlySpan<char> folded, double belief)
    {
        var slips = new Slips(folded, stackalloc char[LongestForSlips + 1]);
        while (slips.Next())
        {
            model.AddAlike(slips.Current, notes.Scratch);
        }

        foreach (var word in notes.Scratch)
        {
            notes.AddCandidate(word, Shares(model.KeyOf(word), key) ? belief * SharedMarks : belief, RestorationKind.Spelling);
        }

        notes.Scratch.Clear();
    }

    /// <summary>How much more willingly we believe that a word without marks was meant with some: by how many of them the question has.</summary>
    public static double Carelessness(QuestionNotes notes)
    {
        var dropped = notes.Doubts - Unsuspicious;
        return dropped <= 0 ? 1 : Math.Max(1, dropped / (dropped + notes.Marked) / KnownUnmarked);
    }

    private static double Share(KnownWord word, List<KnownWord> among)
    {
        double all = 0;
        foreach (var one in among)
        {
            all += one.Count;
        }

        return all == 0 ? 1 : word.Count / all;
    }

    private static bool DiffersInHoiAndNga(ReadOnlySpan<char> typed, ReadOnlySpan<char> variant)
    {
        if (typed.Length != variant.Length)
        {
            return false;
        }

        for (var i = 0; i < typed.Length; i++)
        {
            var isSame = typed[i] == variant[i]
                || (ToneMarks.Split(typed[i]) is (var one, 2 or 3) && ToneMarks.Split(variant[i]) is (var other, 2 or 3) && one == other);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    // Of two words one letter away, the one that keeps the typed marks is likelier.
    private static bool Shares(ReadOnlySpan<char> variant, ReadOnlySpan<char> typed)
    {
        foreach (var letter in typed)
        {
            if (letter > '\u007F' && !variant.Contains(letter))
            {
                return false;
            }
        }

        return true;
    }
}
