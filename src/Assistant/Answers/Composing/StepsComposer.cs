using System.Text.RegularExpressions;
using Assistant.Answers.Evidence;

namespace Assistant.Answers.Composing;

/// <summary>Answers how something is done with all its steps in order, where the text counts them: "Bước 1 …", "Bước 2 …".</summary>
internal static partial class StepsComposer
{
    private const double AsMuch = 0.15;
    private const int Looked = 12;
    private const double NamesTheWhole = 0.75;

    public static Draft? Compose(Inquiry inquiry)
    {
        if (!Asked().IsMatch(inquiry.Reading.Folded) || inquiry.Clauses.Count == 0 || OneStep().IsMatch(inquiry.Reading.Folded))
        {
            return null;
        }

        var step = inquiry.Clauses.Take(Looked)
            .FirstOrDefault(candidate => candidate.Fit.Coverage >= inquiry.Clauses[0].Fit.Coverage - AsMuch && IsStep(candidate.Block)
                && candidate.Block.Parent is { } over && over.Children.Count(IsStep) > 1 && Guard.Lets(inquiry, candidate.Block, string.Join('\n', over.Children.Select(child => child.Block.Text))));
        return step is not null ? TopicComposer.Show(new Candidate(step.Block.Parent!, null, step.Fit, step.Trust)) : Counted().IsMatch(inquiry.Reading.Folded) ? Whole(inquiry) : null;
    }

    // "quy trình … gồm những bước nào": heading and title name what the steps are of, the steps themselves need not.
    private static Draft? Whole(Inquiry inquiry)
    {
        var best = inquiry.Reach.Blocks
            .Where(block => block.Children.Count(IsStep) > 1 && Guard.Lets(inquiry, block, string.Join('\n', block.Children.Select(child => child.Block.Text))))
            .Select(block => (Block: block, Fit: inquiry.Matcher.Measure(new Zone(block.Lead, 1), new Zone(block.Chain, 1), new Zone(block.Document.Topic, 1), new Zone(block.Document.Head, 1))))
            .OrderByDescending(pair => pair.Fit.Coverage)
            .FirstOrDefault();
        return best.Block is not null && best.Fit.Coverage >= NamesTheWhole ? TopicComposer.Show(new Candidate(best.Block, null, best.Fit, best.Fit.Coverage)) : null;
    }

    private static bool IsStep(BlockView block) => Step().IsMatch(block.Line);

    [GeneratedRegex(@"^ (?:[-+] )?buoc (?:thu )?(?:[0-9]{1,2}|mot|hai|ba|bon|nam|nhat)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@" buoc | quy trinh | trinh tu | thu tuc | cach | the nao | lam sao | tien hanh ", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@" (?:cac|nhung|may|bao nhieu) buoc | buoc nao | quy trinh | trinh tu ", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@" buoc (?:thu )?(?:[0-9]{1,2}|nhat|hai|ba|tu|nam|sau|bay|cuoi|dau) ", RegexOptions.CultureInvariant)]
    private static partial Regex OneStep();
}
