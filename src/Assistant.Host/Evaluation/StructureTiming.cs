using System.Text.RegularExpressions;
using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>
/// Words of time that are neither in a task nor told aside with a reason. Known by a list of its own, apart from the product's: what
/// its rules do not see must show here.
/// </summary>
internal static partial class StructureTiming
{
    public static void Compare(string name, Document document, LineNumbers lines, StructureTally tally)
    {
        tally.Found("timing.unsaid", 0);
        if (document.Kind != DocumentKind.Official)
        {
            return;
        }

        foreach (Match words in TimeWords().Matches(document.Text))
        {
            var said = document.Tasks.Any(task => Overlap(task.Span.Start, task.Span.End, words))
                || document.TimingAsides.Any(aside => Overlap(aside.Span.Start, aside.Span.End, words));
            if (!said)
            {
                tally.Found("timing.unsaid", 1);
                tally.Extra("timing.unsaid", $"{name} line {lines.Of(words.Index)}: {words.Value}");
            }
        }
    }

    private static bool Overlap(int start, int end, Match words) => start < words.Index + words.Length && words.Index < end;

    [GeneratedRegex(
        @"\b(?:\d{1,2}/\d{1,2}/\d{4}|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?|tháng \d{1,2}(?:/| năm )\d{4}|quý (?:I{1,3}|IV|[1-4])(?:/| năm )\d{4}|hằng (?:ngày|tuần|tháng|quý|năm)|thường xuyên|định kỳ|chậm nhất|\d+ ngày làm việc)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeWords();
}
