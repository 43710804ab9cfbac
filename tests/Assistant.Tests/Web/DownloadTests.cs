using System.Net;
using Assistant.Conversations;
using Assistant.Tests.Support;

namespace Assistant.Tests.Web;

public sealed class DownloadTests : IAsyncLifetime, IDisposable
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly TemporaryFolder _data = new();
    private readonly InMemoryStore _store = new();
    private WebSite _site = null!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_data.File("exports"));
        await File.WriteAllTextAsync(_data.File("exports/a.docx"), "một tệp");
        _site = await WebSite.StartAsync(_data.Path, _store);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_finished_file_is_offered_under_a_signed_link_and_its_Vietnamese_name()
    {
        var browser = _site.NewBrowser();
        var answer = await browser.GetAsync(await LinkOf(browser));

        Assert.Equal("một tệp", await answer.Content.ReadAsStringAsync());
        Assert.Equal(Docx, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Báo cáo tổng kết.docx", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task An_old_link_still_opens_for_its_owner_but_for_nobody_else()
    {
        var browser = _site.NewBrowser();
        var link = await LinkOf(browser);
        _site.Clock.Move(TimeSpan.FromMinutes(11));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.NewBrowser().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task The_history_signs_its_links_anew()
    {
        var browser = _site.NewBrowser();
        var first = await LinkOf(browser);
        _site.Clock.Move(TimeSpan.FromDays(1));
        var chat = await _site.NewChatAsync(browser);
        var second = LinkIn(await chat.WaitForAsync(3));

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.OK, (await _site.NewBrowser().GetAsync(second)).StatusCode);
        // Neither signature nor machine path is kept.
        var kept = string.Concat(_store.ActivitiesAfter(chat.Conversation, 0).Select(activity => activity.Json));
        Assert.DoesNotContain(_data.Path, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("/tai-ve/", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_outside_the_data_folder_is_never_sent()
    {
        using var elsewhere = new TemporaryFolder();
        await File.WriteAllTextAsync(elsewhere.File("b.docx"), "khác");
        var browser = _site.NewBrowser();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(await LinkOf(browser, elsewhere.File("b.docx")))).StatusCode);
    }

    private async Task<Uri> LinkOf(HttpClient browser, string? path = null)
    {
        var chat = await _site.NewChatAsync(browser);
        _site.Dialogue.Answer = _ => Task.FromResult(ScriptedDialogue.Say("Đây là tệp.") with
        {
            Attachments = [new ReplyAttachment("Báo cáo tổng kết.docx", Docx, path ?? _data.File("exports/a.docx"))],
        });
        await chat.SayAsync("xuất file");
        return LinkIn(await chat.WaitForAsync(3));
    }

    private static Uri LinkIn(IReadOnlyList<System.Text.Json.Nodes.JsonNode> said) => new((string)said[2]["attachments"]![0]!["contentUrl"]!);
}
