using Assistant.Answers.Evidence;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Writes abbreviations out and mends slips of the finger, so that the rest of the program sees plain words.</summary>
internal static class Spelling
{
    public static List<SpelledWord> Of(string text, IReadOnlyList<DocumentMention> mentions, Lexicon lexicon)
    {
        var words = Words.Of(text, mentions);
        var spelled = new List<SpelledWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsNumber || word.IsDocument)
            {
                spelled.Add(new SpelledWord(word.Folded, word.Key, [], Corrected: false));
                continue;
            }

            var written = word.Span.In(text);
            if (LongForms(written, words, i, lexicon) is { Count: > 0 } forms)
            {
                spelled.AddRange(WrittenOut(forms, lexicon.Knows(word.Folded) ? [word.Folded] : []));
            }
            else
            {
                spelled.Add(Mended(word, i > 0 ? words[i - 1].Folded : null, i + 1 < words.Count ? words[i + 1].Folded : null, lexicon));
            }
        }

        return spelled;
    }

    private static IReadOnlyList<string> LongForms(string written, List<Word> words, int at, Lexicon lexicon)
    {
        var isCapitals = written.Length >= 2 && written.All(char.IsUpper);
        // "ĐC" beside a section's label means the outline; elsewhere a comrade.
        if (isCapitals && Diacritics.Fold(written) == "dc")
        {
            return words.Exists(word => word.Folded is "muc" or "phan") ? ["đề cương"] : ["đồng chí"];
        }

        if (isCapitals)
        {
            // A type's code before its number was already read as the document's name.
            IReadOnlyList<string> known = [.. Abbreviations.OfOffice(written)];
            return known.Count > 0
                ? [.. known.OrderByDescending(form => Met(form, lexicon)).Take(3)]
                : Abbreviations.OfChat(written) is { } chatForm ? [chatForm] : [];
        }

        if (Abbreviations.OfChat(written) is { } chat && !(written.Length > 1 && lexicon.BlocksWith(Diacritics.Fold(written)) > 3))
        {
            return [chat];
        }

        return [];
    }

    // How often the corpus has the first two words of a long form side by side.
    private static int Met(string form, Lexicon lexicon) => Words.Of(form) is [var first, var second, ..] ? lexicon.PairCount(first.Folded, second.Folded) : 0;

    // Documents may write the short form too, so what stands for it keeps it as another way to say the same.
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

    private static SpelledWord Mended(Word word, string? before, string? after, Lexicon lexicon)
    {
        // A well-formed word with its marks was meant as typed, even where no document holds it.
        if (lexicon.Knows(word.Folded) || StopWords.IsQuestionWord(word.Folded) || Cues.Knows(word.Folded) || (Diacritics.HasMarks(word.Key) && ToneMarks.IsSyllable(word.Key)))
        {
            return new SpelledWord(word.Folded, word.Key, [], Corrected: false);
        }

        if (StopWords.NearQuestionWord(word.Folded) is { } asking)
        {
            return new SpelledWord(asking, asking, [], Corrected: true);
        }

        return lexicon.Near(word.Folded, before, after) is { } near
            ? new SpelledWord(near, near, [], Corrected: true)
            : new SpelledWord(word.Folded, word.Key, [], Corrected: false);
    }
}
