using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Corpus.Parsing;
using Assistant.Corpus.Tasks;
using Assistant.Text;

namespace Assistant.Tests.Corpus;

/// <summary>Every word of time is a task's limit or is listed with the reason why it is none.</summary>
public sealed partial class TimingLawTests
{
    public static TheoryData<string> Samples =>
        new(["000", "001", "003", "nghi-dinh.txt", "bien-ban.txt", "bao-cao-9-thang.txt", "cong-van.txt", "nghi-quyet.txt", "quyet-dinh.txt", "ke-hoach-giao-viec.txt"]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_phrase_of_time_is_a_limit_or_an_aside_and_never_both(string name)
    {
        var document = Read(name);
        foreach (var block in document.Blocks.Where(block => block.Kind != BlockKind.Table))
        {
            var mapped = new MappedText(document.Text, block);
            foreach (var phrase in TimingPhrases.Find(mapped.Text))
            {
                var span = mapped.Source(phrase.Span.Start, phrase.Span.Length);
                var limits = document.Tasks.Any(task => task.BlockId == block.Id && task.Limit.Overlaps(span));
                var asides = document.TimingAsides.Count(aside => aside.Span == span);
                Assert.True(limits ? asides == 0 : asides == 1, $"{name}: '{span.In(document.Text)}' limit {limits}, asides {asides}");
            }
        }
    }

    /// <summary>Against a list that knows nothing of context: what looks like time must not be overlooked.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_that_looks_like_time_is_overlooked(string name)
    {
        var document = Read(name);
        var covered = new bool[document.Text.Length];
        foreach (var span in document.Tasks.Select(task => task.Limit).Concat(document.TimingAsides.Select(aside => aside.Span)))
        {
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        foreach (Match match in LooksLikeTime().Matches(document.Text))
        {
            Assert.True(covered.AsSpan(match.Index, match.Length).Contains(true), $"{name}: '{match.Value}' in '{Around(document.Text, match.Index)}'");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_limit_stands_in_its_source_with_its_own_words(string name)
    {
        var document = Read(name);
        foreach (var task in document.Tasks)
        {
            Assert.NotEqual(0, task.Limit.Length);
            Assert.Contains(Letters(task.When.Text), Letters(task.Limit.In(document.Text)), StringComparison.Ordinal);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" ");

    private static Document Read(string name) => name.Length == 3
        ? Shipped.ByGoldName(name)
        : Shipped.Parse(name, File.ReadAllText(Repository.Folder("tests/Assistant.Tests/Corpus/Samples/" + name)));

    [GeneratedRegex(
        @"\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}|\btháng\s+\d{1,2}\b|\bquý\s+[IV]+\b|\bnăm\s+(?:19|20)\d{2}\b|\b(?:hằng|hàng)\s+(?:năm|quý|tháng|tuần)\b|\bthường xuyên\b|\bđịnh kỳ\b|\bkhi có\b|\bsau khi\b|\bchậm nhất\b|\btrước ngày\s+\d|\bthời hạn\s+\d|\bnhiệm kỳ\s+\d|\bgiai đoạn\s+\d|\b\d+ ngày\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeTime();
}
