using Assistant.Answers.Evidence;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Reads a question's words as the search reads them: short forms written out, slips of the finger mended.</summary>
internal static class Spelling
{
    private const int MostMeanings = 3;

    public static List<SpelledWord> Of(string text, IReadOnlyList<DocumentMention> mentions, Lexicon lexicon)
    {
        var words = Words.Of(text, mentions);
        var restored = lexicon.Restored(text);
        var spelled = new List<SpelledWord>(words.Count);
        var (at, taken) = (0, -1);
        foreach (var word in words)
        {
            while (at < restored.Count && restored[at].Typed.End <= word.Span.Start)
            {
                at++;
            }

            if (word.IsNumber || word.IsDocument || at == restored.Count || !restored[at].Typed.Overlaps(word.Span))
            {
                spelled.Add(new SpelledWord(word.Folded, word.Key, [], Corrected: false));
            }
            else if (restored[at].Typed.Start != taken)
            {
                // "đ/c" is one short form and two words: the second is passed over.
                taken = restored[at].Typed.Start;
                spelled.AddRange(Read(text, word, restored.Skip(at).TakeWhile(one => one.Typed.Start == taken), words, lexicon));
            }
        }

        return spelled;
    }

    private static IEnumerable<SpelledWord> Read(string text, Word word, IEnumerable<RestoredWord> meant, List<Word> words, Lexicon lexicon)
    {
        IReadOnlyList<string> asTyped = lexicon.Knows(word.Folded) ? [word.Folded] : [];
        var written = word.Span.In(text);
        if (IsOutlineOrComrade(written))
        {
            return WrittenOut([words.Exists(other => other.Folded is "muc" or "phan") ? "đề cương" : "đồng chí"], asTyped);
        }

        var first = meant.First();
        return first.Kind switch
        {
            // Documents may write the short form too, so it stays another way to say the same.
            RestorationKind.Abbreviation => meant.Select(one => new SpelledWord(Diacritics.Fold(one.Key), one.Key, asTyped, Corrected: false)),
            RestorationKind.Spelling => [new SpelledWord(Diacritics.Fold(first.Key), first.Key, [], Corrected: true)],
            _ when Meanings(written, lexicon) is { Count: > 0 } forms => WrittenOut(forms, asTyped),
            _ => [AskingWord(word, lexicon)],
        };
    }

    // "ĐC" beside a section's label means the outline; elsewhere a comrade.
    private static bool IsOutlineOrComrade(string written) => written is "ĐC" or "DC";

    // Capitals of which nothing beside them tells what they stand for: any meaning will do.
    private static IReadOnlyList<string> Meanings(string written, Lexicon lexicon) =>
        written.Length >= 2 && written.All(char.IsUpper) && Abbreviations.Find(written) is { } found
            ? [.. found.Meanings.OrderByDescending(form => Met(form, lexicon)).Take(MostMeanings)]
            : [];

    // How often the corpus has the first two words of a long form side by side.
    private static int Met(string form, Lexicon lexicon) => Words.Of(form) is [var first, var second, ..] ? lexicon.PairCount(first.Folded, second.Folded) : 0;

    private static IEnumerable<SpelledWord> WrittenOut(IReadOnlyList<string> forms, IReadOnlyList<string> asTyped)
    {
        var first = Words.Of(NormalForm.Of(forms[0]));
        var others = forms.Skip(1).Select(form => string.Join(' ', Words.Of(NormalForm.Of(form)).Select(word => word.Folded))).ToList();
        if (others.Count == 0)
        {
            return first.Select(word => new SpelledWord(word.Folded, word.Key, asTyped, Corrected: false));
        }

        // Several meanings: one term that any of them satisfies.
        return [new SpelledWord(string.Join(' ', first.Select(word => word.Folded)), string.Empty, [.. others, .. asTyped], Corrected: true)];
    }

    // A slip in the words that only ask ("bao nhiu"), which no document need hold.
    private static SpelledWord AskingWord(Word word, Lexicon lexicon) =>
        !lexicon.Knows(word.Folded) && !StopWords.IsQuestionWord(word.Folded) && !Cues.Knows(word.Folded) && !(Diacritics.HasMarks(word.Key) && ToneMarks.IsSyllable(word.Key))
            && StopWords.NearQuestionWord(word.Folded) is { } asking
            ? new SpelledWord(asking, asking, [], Corrected: true)
            : new SpelledWord(word.Folded, word.Key, [], Corrected: false);
}
