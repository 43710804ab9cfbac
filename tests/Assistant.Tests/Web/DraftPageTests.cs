using System.Net;
using Assistant.Corpus;
using Assistant.Drafting;
using Assistant.Tests.Corpus;
using Assistant.Tests.Support;
using Assistant.Wording;

namespace Assistant.Tests.Web;

public sealed class DraftPageTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly InMemoryStore _store = new();
    private WebSite _site = null!;

    public async Task InitializeAsync() => _site = await WebSite.StartAsync(_data.Path, _store);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Without_a_draft_the_page_offers_the_outlines_at_hand()
    {
        var html = await Get(_site.NewBrowser(), "/soan-thao");

        Assert.Contains(Replies.NoDraftYet, html, StringComparison.Ordinal);
        Assert.Contains(Replies.StartDraftCommand("Kế hoạch số 34-KH/TU"), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_shown_with_its_outline_its_checks_and_its_page()
    {
        var browser = _site.NewBrowser();
        await StartDraft(browser, "ban-1");
        var html = await Get(browser, "/soan-thao");

        Assert.Contains("Đảng ủy xã Bình An", html, StringComparison.Ordinal);
        // Given figures, and one of the checks over them.
        Assert.Contains("<u>11</u> chi bộ, gồm <u>6</u> thôn", html, StringComparison.Ordinal);
        Assert.Contains("6 + 3 + 1 + 1 = 11", html, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"step\"", html, StringComparison.Ordinal);
        Assert.Contains(Replies.Gap, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pieces_of_the_page_can_be_fetched_alone()
    {
        var browser = _site.NewBrowser();
        await StartDraft(browser, "ban-1");
        var page = await Get(browser, "/soan-thao");
        var pieces = await Get(browser, "/soan-thao/ban-1/khung");

        foreach (var name in new[] { "bar", "meter", "outline", "section", "check-link", "check-head", "findings", "preview" })
        {
            Assert.Contains($"data-part=\"{name}\"", page, StringComparison.Ordinal);
            Assert.Contains($"data-part=\"{name}\"", pieces, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_sees_somebody_elses_draft()
    {
        await StartDraft(_site.NewBrowser(), "ban-1");
        var stranger = _site.NewBrowser();
        await _site.NewChatAsync(stranger);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri("/soan-thao?ban=ban-1", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri("/soan-thao/ban-1/khung", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.NewBrowser().GetAsync(new Uri("/soan-thao/ban-1/khung", UriKind.Relative))).StatusCode);
    }

    private async Task StartDraft(HttpClient browser, string id)
    {
        var user = (await _site.NewChatAsync(browser)).User;
        var book = new DraftBook(_store, _site.Clock);
        var draft = book.Start(id, user, new DraftEvent.Started(OutlineReader.Read(Shipped.Plan34)!, Shipped.Plan34.Source.ContentHash, []))!;
        var lines = draft.Map.Lines;
        Assert.True(book.Append(draft, user,
        [
            new DraftEvent.UnitNamed(new Unit("Đảng ủy xã Bình An", UnitLevel.Grassroots)),
            new DraftEvent.Answered([lines[2].Id], "11 chi bộ, gồm 6 thôn, 3 trường học, 1 công an, 1 quân sự"),
            new DraftEvent.Moved(lines[9].Id),
        ]));
    }

    private static async Task<string> Get(HttpClient browser, string address) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri(address, UriKind.Relative)));
}
