using System.Net;
using System.Text.RegularExpressions;
using Assistant.Tests.Corpus;
using Assistant.Tests.Support;
using Assistant.Wording;

namespace Assistant.Tests.Web;

public sealed partial class PageTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private WebSite _site = null!;

    public async Task InitializeAsync() => _site = await WebSite.StartAsync(_data.Path);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/van-ban")]
    [InlineData("/van-ban/ke-hoach-34-kh-tu-2021")]
    [InlineData("/khong-co-trang-nay")]
    public async Task Every_page_is_Vietnamese_with_one_main_heading_and_runs_only_its_own_scripts(string address)
    {
        using var answer = await _site.NewBrowser().GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("<html lang=\"vi\">", html, StringComparison.Ordinal);
        Assert.Single(MainHeading().Matches(html));
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.All(Script().Matches(html), script => Assert.Contains($"nonce=\"{nonce}\"", script.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_citation_opens_its_document_with_exactly_the_cited_words_marked()
    {
        var citation = ScriptedDialogue.Cite(1, Shipped.Plan34, "Báo cáo sơ kết, tổng kết phải được thông qua tập thể ban thường vụ và gửi về Ban Tổ chức Tỉnh ủy trước ngày 15/5/2021.");
        var html = await Get(citation.Url);

        Assert.Equal(citation.Quote, Marked(html));
        Assert.Contains("id=\"doan-dan\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_passage_of_any_document_can_be_marked()
    {
        foreach (var document in Shipped.All)
        {
            foreach (var block in document.Blocks.Where(block => block.Kind is not Assistant.Corpus.BlockKind.Table))
            {
                var html = await Get($"/van-ban/{document.Id}/khung?doan=1.{block.Span.Start}.{block.Span.End}&chon=1");
                Assert.Contains(Squeeze(block.Text), Squeeze(Marked(html)), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_pane_shows_all_passages_of_an_answer_and_opens_the_chosen_one()
    {
        var one = ScriptedDialogue.Cite(1, Shipped.Plan34, "trước ngày 15/5/2021");
        var two = ScriptedDialogue.Cite(2, Shipped.Plan34, "trước ngày 30/4/2021");
        var html = await Get($"/van-ban/{Shipped.Plan34.Id}/khung?doan=1.{one.Span.Start}.{one.Span.End}&doan=2.{two.Span.Start}.{two.Span.End}&chon=2");

        Assert.Contains(Replies.CitedPassageNumber(1), html, StringComparison.Ordinal);
        Assert.Contains($"id=\"doan-dan\">{Replies.CitedPassageNumber(2)}", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("id=\"doan-dan\"").Length);
    }

    [Theory]
    [InlineData("?tu=abc&den=5")]
    [InlineData("?tu=5&den=4")]
    [InlineData("?tu=-1&den=4")]
    [InlineData("?tu=0&den=99999999")]
    [InlineData("?tu=0&den=99999999999999999999")]
    [InlineData("?tu=0")]
    public async Task A_place_that_the_document_does_not_have_marks_nothing(string query)
    {
        Assert.Equal(string.Empty, Marked(await Get("/van-ban/ke-hoach-34-kh-tu-2021" + query)));
    }

    [Fact]
    public async Task A_document_ends_with_what_it_cites_and_says_what_is_not_there()
    {
        var html = await Get("/van-ban/ke-hoach-34-kh-tu-2021");
        Assert.Contains("Văn bản được dẫn", html, StringComparison.Ordinal);
        Assert.Contains("chưa có trong kho", html, StringComparison.Ordinal);
        Assert.Contains("văn bản được dẫn nhưng chưa có trong kho", await Get("/van-ban"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/van-ban/khong-co")]
    [InlineData("/van-ban/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/van-ban/%3Cscript%3E")]
    public async Task An_unknown_document_gets_a_Vietnamese_page(string address)
    {
        using var answer = await _site.NewBrowser().GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(Replies.NoSuchDocumentTitle, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_fails_says_so_in_Vietnamese()
    {
        using var data = new TemporaryFolder();
        await using var site = await WebSite.StartAsync(data.Path, drafts: new FailingDrafts());
        var browser = site.NewBrowser();
        await site.NewChatAsync(browser);
        using var answer = await browser.GetAsync(new Uri("/soan-thao", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(Replies.PageFailed, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_the_pages_are_packed_and_kept_for_good()
    {
        var browser = _site.NewBrowser();
        var script = WebChatAddress().Match(await Get("/")).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, script);
        request.Headers.Add("Accept-Encoding", "gzip, br");
        using var answer = await browser.SendAsync(request);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Contains(answer.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
        Assert.InRange(answer.Content.Headers.ContentLength!.Value, 100_000, 700_000);

        using var plain = await browser.GetAsync(new Uri(script, UriKind.Relative));
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.True((await plain.Content.ReadAsByteArrayAsync()).Length > 3_000_000);
        using var old = await browser.GetAsync(new Uri("/tai-nguyen/old/tokens.css", UriKind.Relative));
        Assert.True(old.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri("/tai-nguyen/old/none.css", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Every_font_that_the_styles_name_is_there()
    {
        var browser = _site.NewBrowser();
        var css = await Get("/tai-nguyen/x/tokens.css");
        var fonts = FontAddress().Matches(css).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(8, fonts.Count);
        foreach (var font in fonts)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/tai-nguyen/x/" + font, UriKind.Relative))).StatusCode);
        }
    }

    private async Task<string> Get(string address)
    {
        using var answer = await _site.NewBrowser().GetAsync(new Uri(address, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Marked(string html) => WebUtility.HtmlDecode(string.Concat(MarkElement().Matches(html).Select(mark => mark.Groups[1].Value)));

    private static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex("href=\"(/tai-nguyen/[^\"]+/webchat.js)\"")]
    private static partial Regex WebChatAddress();

    [GeneratedRegex(@"url\((fonts/[^)]+)\)")]
    private static partial Regex FontAddress();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex MainHeading();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();

    [GeneratedRegex("<mark>(.*?)</mark>", RegexOptions.Singleline)]
    private static partial Regex MarkElement();
}
