using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Finds where it is said that a named document was replaced or repealed, and shows the sentence whole.</summary>
internal static class Replacement
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static Draft? Of(Inquiry inquiry)
    {
        foreach (var mention in inquiry.Reading.Mentions)
        {
            // The document itself rarely says so; whoever replaced it does.
            var said = inquiry.Base.Mentioning(mention).Places
                .Select(reference => (reference.Block, Sentence: SentenceOf(reference), Rank: Rank(reference)))
                .Where(place => place.Rank > 0)
                .OrderByDescending(place => place.Rank)
                .ThenBy(place => place.Block.Document.IsNote)
                .FirstOrDefault();
            if (said.Block is not null)
            {
                return Show(said.Block, said.Sentence, isReplaced: said.Rank > 1);
            }
        }

        return null;
    }

    private static Draft Show(BlockView block, (int Start, int End) sentence, bool isReplaced)
    {
        var writer = new AnswerWriter();
        var mark = writer.Cite(block, sentence.Start, sentence.End);
        if (isReplaced)
        {
            writer.Line($"{Replies.AnswerReplaced} {mark}").Gap();
        }

        writer.Line(DocumentNames.Source(block)).Gap().Line($"{AnswerWriter.Shown(block.Block.Text[sentence.Start..sentence.End])} {mark}");
        return Draft.Sure(writer);
    }

    // 2: "A … đã được thay thế bởi B"; 1: "B thay thế A", "không còn theo A"; 0: the document is only named.
    private static int Rank(ReferenceView reference)
    {
        var (start, end) = SentenceOf(reference);
        var line = Words.Line(reference.Block.Words.Where(word => word.Span.Start >= start && word.Span.End <= end));
        var token = Regex.Escape(reference.Mention.Token);
        return Regex.IsMatch(line, $@" {token} (?:(?!@)\S+ ){{0,40}}?(?:duoc|bi) (?:thay|bai bo|huy bo)(?= )", RegexOptions.CultureInvariant, Limit) ? 2
            : Regex.IsMatch(line, $@"(?<! duoc| bi) (?:bai bo|thay(?: the)?(?: cho)?|khong con theo|khong con ap dung) (?!boi |bang )(?:(?!@)\S+ ){{0,4}}?{token}(?= )", RegexOptions.CultureInvariant, Limit) ? 1
            : 0;
    }

    private static (int Start, int End) SentenceOf(ReferenceView reference)
    {
        var clauses = reference.Block.Clauses;
        var own = clauses.FirstOrDefault(clause => reference.Mention.Span.Start >= clause.Start && reference.Mention.Span.Start < clause.End) ?? clauses[0];
        var sentence = clauses.Where(clause => clause.Sentence == own.Sentence).ToList();
        return (sentence[0].Start, sentence[^1].End);
    }
}
