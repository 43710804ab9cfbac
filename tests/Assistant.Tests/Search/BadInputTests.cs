using Assistant.Search;

namespace Assistant.Tests.Search;

public sealed class BadInputTests
{
    private static readonly HybridSearch Search = new(vectors: null);

    public static TheoryData<string> Kinds => [.. Inputs.Keys];

    /// <summary>What people paste, and what tries to break in.</summary>
    internal static IReadOnlyDictionary<string, string> Inputs { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["empty"] = "",
        ["spaces"] = " \t\r\n\u00A0\u3000 ",
        ["one letter"] = "a",
        ["one mark"] = "?",
        ["one combining mark"] = "\u0301",
        ["one tone on nothing, many times"] = new('\u0309', 5000),
        ["100,000 letters"] = new('a', 100_000),
        ["100,000 digits"] = new('9', 100_000),
        ["100,000 slashes"] = new('/', 100_000),
        ["100,000 spaces, then words"] = new string(' ', 100_000) + "kế hoạch",
        ["100,000 characters of words"] = string.Concat(Enumerable.Repeat("kế hoạch kiểm tra 34-KH/TU ngày 19/3/2021 ", 2500)),
        ["a term a million times"] = string.Concat(Enumerable.Repeat("họp ", 1_000_000)),
        ["a pair of halves at the cut"] = new string('a', 3999) + "\U0001F600" + "kế hoạch",
        ["control characters"] = "kế\u0001 \u0007hoạch\u001B[31m \u0085\u009F",
        ["NUL"] = "kế \0hoạch\0",
        ["a high half alone"] = "kế hoạch \uD83D",
        ["a low half alone"] = "\uDE00 kế hoạch",
        ["halves the wrong way round"] = "\uDE00\uD83D",
        ["from right to left"] = "\u202Ekế hoạch\u202C \u200F\u200E\u2067x\u2069",
        ["no characters"] = "\uFFFE\uFFFF\uFFFD",
        ["quotes"] = "\"kế hoạch' “kiểm tra” «`´",
        ["operators"] = "title:kế AND (hoạch OR NOT *) +kiểm -tra ~2 ^4 [a TO z] {!lucene} && || NEAR/3 \\",
        ["SQL"] = "'; DROP TABLE documents; --",
        ["pattern"] = "(a+)+$ [^ %_ .* \\d{1,99999}",
        ["markup"] = "<script>alert(1)</script> &amp; %00 {{7*7}} ${x}",
        ["faces"] = string.Concat(Enumerable.Repeat("\U0001F468\u200D\U0001F469\u200D\U0001F467", 1000)),
        ["another language"] = string.Concat(Enumerable.Repeat("whatever stands nowhere elsewhere ", 200)),
        ["another script"] = "計画 план خطة แผน",
        ["decomposed"] = "kế hoạch".Normalize(System.Text.NormalizationForm.FormD),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Whatever_is_typed_is_searched_for_explained_grouped_and_proposed_about_without_an_exception(string kind)
    {
        var (query, corpus) = (Inputs[kind], Made.Shipped);

        var hits = corpus.Index.Search(query, 10);
        _ = corpus.Index.Proposals.For(query, hits.Count);
        _ = corpus.Index.Search(query, 10, corpus.Within(new SearchFilter { Documents = [query], Types = [query], Issuers = [query], ValidOn = DateOnly.MinValue }));
        await Search.SearchGroupedAsync(corpus, query, 10, 3, within: null, CancellationToken.None);

        Assert.True(hits.Count <= 10);
        Assert.All(hits.Take(2), hit => Assert.Equal(hit.Score, corpus.Index.Explain(query, hit.Passage, 10).Sum(share => share.Score), 1e-3 * Math.Max(1, hit.Score)));
    }

    [Theory]
    [InlineData("NUL")]
    [InlineData("control characters")]
    [InlineData("a high half alone")]
    [InlineData("a low half alone")]
    [InlineData("from right to left")]
    [InlineData("decomposed")]
    [InlineData("100,000 spaces, then words")]
    [InlineData("100,000 characters of words")]
    public void Words_among_rubbish_are_still_found(string kind) => Assert.NotEmpty(Made.Shipped.Index.Search(Inputs[kind], 1));

    [Fact]
    public void A_long_question_is_read_from_its_beginning() =>
        Assert.Equal(
            Made.Shipped.Index.Search("kiểm tra " + string.Concat(Enumerable.Repeat("họp ", 2000)), 10),
            Made.Shipped.Index.Search("kiểm tra " + string.Concat(Enumerable.Repeat("họp ", 1_000_000)), 10));
}
