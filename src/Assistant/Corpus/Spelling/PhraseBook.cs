using System.Collections.Frozen;
using Assistant.Text;

namespace Assistant.Corpus.Spelling;

/// <summary>Looks the last words up among the phrases that officials write.</summary>
internal static class PhraseBook
{
    private const int ShortPhrase = 2;

    private const int LongestPhrase = 4;

    private sealed record Phrase(string[] Words, string[] Keys, string[] Right, IReadOnlyList<string[]> AlsoRight);

    private static readonly FrozenDictionary<ulong, Phrase> Phrases = OfficialPhrases.All
        .Select(entry => entry.Split('|'))
        .Select(forms => new Phrase(forms[0].Split(' '), Keys(forms[0]), [forms[0], forms[0].Replace("ủy", "uỷ", StringComparison.Ordinal)], [.. forms.Select(Keys)]))
        .ToFrozenDictionary(phrase => phrase.Words.Aggregate(0UL, (hash, word) => Fold.Join(hash, Fold.Of(word))));

    // Nearly every word ends no phrase; asking this first spares the rest.
    private static readonly FrozenSet<ulong> LastWords = Phrases.Values.Select(phrase => Fold.Of(phrase.Words[^1])).ToFrozenSet();
    private static readonly FrozenSet<string> BeforeTwice = OfficialPhrases.BeforeTwice.Select(ToneMarks.Key).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Deeds = OfficialPhrases.Deeds.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> BeforeTopic = OfficialPhrases.BeforeTopic.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Small = OfficialPhrases.Small.Select(ToneMarks.Key).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<ulong> SmallFolded = OfficialPhrases.Small.Select(Fold.Of).ToFrozenSet();
    private static readonly ulong Topic = Fold.Of("đề");

    // "các tổ chức tổ chức …": the body and what it does are one word.
    private static readonly ulong Body = Fold.Of("chức");

    /// <summary>What the words up to the present one probably should be; null when nothing is wrong.</summary>
    public static SpellingProposal? Judge(WordWindow words)
    {
        if (words.Count < ShortPhrase)
        {
            return null;
        }

        if (LastWords.Contains(words.Folded(0)))
        {
            for (var length = Math.Min(words.Count, LongestPhrase); length >= ShortPhrase; length--)
            {
                var hash = 0UL;
                for (var back = length - 1; back >= 0; back--)
                {
                    hash = Fold.Join(hash, words.Folded(back));
                }

                if (Phrases.TryGetValue(hash, out var phrase) && phrase.Words.Length == length)
                {
                    return Misspelt(words, phrase) ?? Doubled(words, length) ?? Purpose(words);
                }
            }
        }

        return SmallTwice(words) ?? Purpose(words);
    }

    private static SpellingProposal? Misspelt(WordWindow words, Phrase phrase)
    {
        var length = phrase.Words.Length;
        var span = new TextSpan(words.Span(length - 1).Start, words.Span(0).End);
        var letters = words.Text.AsSpan(span.Start, span.Length);
        foreach (var right in phrase.Right)
        {
            if (letters.Equals(right, StringComparison.Ordinal) || letters.Equals(right, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        var written = Enumerable.Range(0, length).Select(i => words.Word(length - 1 - i)).ToArray();
        if (phrase.AlsoRight.Any(form => form.SequenceEqual(written)))
        {
            return null;
        }

        var wrong = written.Where((word, i) => word != phrase.Keys[i]).Count();
        var found = span.In(words.Text);
        // Two short words that both differ are two other words; text without any mark was typed so.
        return (length == ShortPhrase && wrong > 1) || found.All(char.IsAscii) || (wrong == length && length == ShortPhrase)
            ? null
            : new SpellingProposal(span, found, Cased(found, phrase.Words));
    }

    /// <summary>"xếp loại xếp loại".</summary>
    private static SpellingProposal? Doubled(WordWindow words, int length)
    {
        if (length != ShortPhrase || words.Count < 2 * length || words.Folded(0) != words.Folded(2) || words.Folded(1) != words.Folded(3)
            || words.Word(0) != words.Word(2) || words.Word(1) != words.Word(3)
            || words.Folded(0) == Body || (words.Count > 2 * length && BeforeTwice.Contains(words.Word(2 * length))))
        {
            return null;
        }

        var span = new TextSpan(words.Span(3).Start, words.Span(0).End);
        return new SpellingProposal(span, span.In(words.Text), words.Text[words.Span(3).Start..words.Span(2).End]);
    }

    /// <summary>"của của".</summary>
    private static SpellingProposal? SmallTwice(WordWindow words)
    {
        if (words.Count < 2 || words.Folded(0) != words.Folded(1) || !SmallFolded.Contains(words.Folded(0)) || words.Word(0) != words.Word(1) || !Small.Contains(words.Word(0)))
        {
            return null;
        }

        var span = new TextSpan(words.Span(1).Start, words.Span(0).End);
        return new SpellingProposal(span, span.In(words.Text), words.Span(1).In(words.Text));
    }

    /// <summary>"đề tham mưu" where somebody does something in order to advise.</summary>
    private static SpellingProposal? Purpose(WordWindow words)
    {
        for (var length = 1; length <= ShortPhrase; length++)
        {
            if (words.Count > length + 1 && words.Folded(length) == Topic && words.Word(length) == "đề"
                && Deeds.Contains(string.Join(' ', Enumerable.Range(0, length).Select(i => words.Word(length - 1 - i))))
                && !BeforeTopic.Contains(words.Word(length + 1)))
            {
                var span = new TextSpan(words.Span(length).Start, words.Span(0).End);
                var found = span.In(words.Text);
                return new SpellingProposal(span, found, (found[0] == 'Đ' ? "Để" : "để") + found[2..]);
            }
        }

        return null;
    }

    /// <summary>Capitals where the text has them.</summary>
    private static string Cased(string found, string[] words)
    {
        var right = string.Join(' ', words);
        return found.All(c => !char.IsLower(c)) ? right.ToUpperInvariant()
            : char.IsUpper(found[0]) ? char.ToUpperInvariant(right[0]) + right[1..]
            : right;
    }

    private static string[] Keys(string phrase) => [.. phrase.Split(' ').Select(ToneMarks.Key)];
}
