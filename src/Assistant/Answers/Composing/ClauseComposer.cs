using Assistant.Answers.Evidence;
using Assistant.Answers.Reading;
using Assistant.Text;

namespace Assistant.Answers.Composing;

/// <summary>Answers with the sentence, or the part of one, that says it.</summary>
internal static class ClauseComposer
{
    // A block up to this length is read at a glance and shown whole.
    private const int ShortBlock = 330;
    private const int LongestSentence = 1400;

    public static Draft? Compose(Inquiry inquiry, bool wholeSentence) =>
        Best(inquiry) is { } best ? Show(inquiry, best, wholeSentence) : null;

    public static Draft Show(Inquiry inquiry, Candidate best, bool wholeSentence, string lead = "")
    {
        if (lead.Length == 0 && best.Block is { IsHeading: true, Children.Count: > 0 })
        {
            // A heading alone answers nothing; what stands under it does.
            return TopicComposer.Show(best with { Clause = null });
        }

        if (TopicComposer.SectionAround(inquiry, best.Block) is { } section)
        {
            return TopicComposer.Show(best with { Block = section, Clause = null }, best.Block, lead);
        }

        var writer = new AnswerWriter();
        var (start, end) = Stretch(inquiry, best, wholeSentence);
        var text = AnswerWriter.Shown(best.Block.Block.Text[start..end]);
        var mark = writer.Cite(best.Block, start, end);
        if (lead.Length > 0)
        {
            writer.Line(lead);
        }

        writer.Line(DocumentNames.Source(best.Block)).Gap();
        writer.Line($"{text} {mark}");
        if (Announcement.Ends(best.Block.Block.Text[start..end]))
        {
            WriteAnnounced(writer, best.Block);
        }

        return new Draft(writer, best.Trust, []);
    }

    private static void WriteAnnounced(AnswerWriter writer, BlockView block)
    {
        writer.Gap();
        foreach (var item in Announcement.ListOf(block))
        {
            writer.Line($"- {AnswerWriter.Shown(item.Block.Text)} {writer.Cite(item)}");
        }
    }

    /// <summary>The best clause that nothing forbids.</summary>
    public static Candidate? Best(Inquiry inquiry) =>
        inquiry.Clauses.FirstOrDefault(candidate => Guard.Lets(inquiry, candidate.Block, Around(candidate)) && Guard.Counts(inquiry, candidate) && !IsEmptyPromise(candidate)
            && (inquiry.Reading.Kind != QuestionKind.Tasks || AskedBody.Acts(inquiry, candidate.Block, candidate.Clause is { } clause ? candidate.Block.Sentence(clause.Sentence).Line : candidate.Block.Line)));

    // A sentence that only announces a list answers nothing where the list cannot be shown with it.
    public static bool IsEmptyPromise(Candidate candidate) =>
        candidate.Block.IsContent && Announcement.Ends(candidate.Text) && Announcement.ListOf(candidate.Block).Count == 0;

    /// <summary>What may be shown with a clause: the sentence it belongs to, for what it needs to hold.</summary>
    public static string Around(Candidate candidate) =>
        candidate.Block.Block.Text.Length <= ShortBlock ? candidate.Block.Block.Text : candidate.Text;

    /// <summary>How much of the block to show around the best clause.</summary>
    public static (int Start, int End) Stretch(Inquiry inquiry, Candidate best, bool wholeSentence)
    {
        var block = best.Block;
        if (best.Clause is null || block.Block.Text.Length <= ShortBlock)
        {
            return (0, block.Block.Text.Length);
        }

        var sentence = block.Clauses.Where(clause => clause.Sentence == best.Clause.Sentence).ToList();
        if (wholeSentence && sentence[^1].End - sentence[0].Start <= LongestSentence)
        {
            return (sentence[0].Start, sentence[^1].End);
        }

        var (first, last) = (sentence.IndexOf(best.Clause), sentence.IndexOf(best.Clause));
        while (first > 0 && Adds(inquiry, sentence[(first - 1)..first], sentence[first..(last + 1)]))
        {
            first--;
        }

        while (last + 1 < sentence.Count && Adds(inquiry, sentence[(last + 1)..(last + 2)], sentence[first..(last + 1)]))
        {
            last++;
        }

        return (sentence[WithBracket(sentence, first, last)].Start, sentence[last].End);
    }

    // "…; 14 tổ chức đảng), 12 đảng bộ bộ phận": a bracket is shown from where it opens, with what it explains.
    private static int WithBracket(List<Clause> sentence, int first, int last)
    {
        var from = first;
        while (from > 0 && Closes(sentence, from, last))
        {
            from--;
        }

        return from < first && from > 0 && sentence[from].Text.StartsWith('(') ? from - 1 : from;
    }

    private static bool Closes(List<Clause> sentence, int from, int last)
    {
        var depth = 0;
        foreach (var letter in sentence[from..(last + 1)].SelectMany(clause => clause.Text))
        {
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    // A neighbour belongs to the answer when it speaks of something asked that the clauses so far do not.
    private static bool Adds(Inquiry inquiry, List<Clause> neighbour, List<Clause> shown) =>
        inquiry.Terms.Any(term => !term.Light
            && inquiry.Base.Lexicon.Weight(term.Folded) > 1.5
            && neighbour.Exists(clause => Holds(clause.Bag, term))
            && !shown.Exists(clause => Holds(clause.Bag, term))
            && !Holds(shown[0].Block.Chain, term));

    // With marks where they were typed: "khỏi" is no "Khối".
    private static bool Holds(Bag bag, QuestionTerm term) =>
        term.Options.Any(bag.Holds) && (term.Key is null || !Diacritics.HasMarks(term.Key) || bag.HoldsKey(term.Key));
}
