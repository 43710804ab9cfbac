using System.Net;
using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Tests.Support;
using Assistant.Text;
using Assistant.Wording;

namespace Assistant.Tests.Web;

/// <summary>Links that were made before their document changed.</summary>
public sealed partial class OldVersionTests : IAsyncLifetime, IDisposable
{
    private const string Old = """
        ĐẢNG ỦY XÃ THỬ NGHIỆM

        KẾ HOẠCH

        I. Thời gian
        1. Các chi bộ gửi báo cáo về đảng ủy xã
        trước ngày 15/5/2021.
        2. Đảng ủy xã tổng hợp trước ngày 20/5/2021.
        """;

    private const string New = """
        ĐẢNG ỦY XÃ THỬ NGHIỆM

        KẾ HOẠCH

        I. Mục đích
        Thống nhất việc báo cáo trong toàn đảng bộ.
        II. Thời gian
        1. Các chi bộ gửi báo cáo về đảng ủy xã trước ngày 15/5/2021.
        2. Đảng ủy xã tổng hợp trước ngày 30/5/2021.
        """;

    private static readonly DateTimeOffset Replaced = new(2026, 11, 20, 18, 30, 0, TimeSpan.Zero);
    private static readonly string OldHash = new('a', 64);
    private static readonly string NewHash = new('b', 64);

    private readonly TemporaryFolder _data = new();
    private readonly InMemoryStore _store = new();
    private CorpusLibrary _library = null!;
    private WebSite _site = null!;

    public async Task InitializeAsync()
    {
        Save(Old, OldHash);
        _library = new CorpusLibrary(_store, indexFolder: null);
        _site = await WebSite.StartAsync(_data.Path, _store, library: _library);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_passage_of_the_present_text_has_no_notice()
    {
        var (status, html) = await Get(Link("trước ngày 20/5/2021"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("trước ngày 20/5/2021", Marked(html));
        Assert.DoesNotContain("bản cũ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_passage_is_shown_as_it_was_and_leads_to_where_it_stands_now()
    {
        var link = Link("gửi báo cáo về đảng ủy xã\ntrước ngày 15/5/2021");
        Replace();

        var (status, html) = await Get(link);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("gửi báo cáo về đảng ủy xã trước ngày 15/5/2021", Marked(html));
        // After midnight in Việt Nam.
        Assert.Contains(Replies.OldPassageStands("21/11/2026"), html, StringComparison.Ordinal);
        Assert.Contains("20/5/2021", html, StringComparison.Ordinal);

        var (_, present) = await Get(LinkIn(html, Replies.ToSamePassage));
        Assert.Equal("gửi báo cáo về đảng ủy xã trước ngày 15/5/2021", Marked(present));
        Assert.DoesNotContain("bản cũ", present, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_that_is_gone_leads_to_the_documents_beginning_and_says_so()
    {
        var link = Link("Đảng ủy xã tổng hợp trước ngày 20/5/2021");
        Replace();

        var (_, html) = await Get(link);

        Assert.Equal("Đảng ủy xã tổng hợp trước ngày 20/5/2021", Marked(html));
        Assert.Contains(Replies.OldPassageIsGone("21/11/2026"), html, StringComparison.Ordinal);
        Assert.Equal(string.Empty, Marked((await Get(LinkIn(html, Replies.ToPresentVersion))).Html));
    }

    [Fact]
    public async Task The_pane_beside_the_chat_shows_the_same()
    {
        var span = SpanOf("Đảng ủy xã tổng hợp trước ngày 20/5/2021");
        Replace();

        var (status, html) = await Get($"/van-ban/kh/khung?doan=1.{span.Start}.{span.End}&chon=1&ban={OldHash[..12]}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Đảng ủy xã tổng hợp trước ngày 20/5/2021", Marked(html));
        Assert.Contains(Replies.OldPassageIsGone("21/11/2026"), html, StringComparison.Ordinal);
        Assert.Contains($"ban={OldHash[..12]}#doan-dan", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_of_a_removed_document_is_still_shown()
    {
        var link = Link("trước ngày 20/5/2021");
        _store.RemoveDocument("kh", Replaced);
        _library.Refresh();

        var (status, html) = await Get(link);
        var (_, withoutVersion) = await Get("/van-ban/kh");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("trước ngày 20/5/2021", Marked(html));
        Assert.All([html, withoutVersion], page => Assert.Contains(Replies.DocumentWasRemoved("21/11/2026"), page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cccccccccccc")]
    [InlineData("aaaa")]
    [InlineData("%3Cscript%3E")]
    public async Task A_version_that_is_not_kept_is_not_passed_off_as_another(string version)
    {
        foreach (var address in new[] { $"/van-ban/kh?tu=0&den=9&ban={version}", $"/van-ban/kh/khung?doan=1.0.9&chon=1&ban={version}" })
        {
            var (status, html) = await Get(address);

            Assert.Equal(HttpStatusCode.NotFound, status);
            Assert.Contains(Replies.NoSuchVersion, html, StringComparison.Ordinal);
            Assert.Contains($"/van-ban/kh?ban={OldHash[..12]}", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_of_an_earlier_program_means_the_present_text()
    {
        Replace();

        Assert.Contains("30/5/2021", (await Get("/van-ban/kh?tu=0&den=9")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12 chi bộ", "Có 12 chi bộ.", null)] // in another section, and too short to be sure
    [InlineData("gửi báo cáo trước ngày 5/5/2021", "gửi báo cáo trước ngày 5/5/2021/KH", "gửi báo cáo trước ngày 5/5/2021")]
    [InlineData("5/5/2021 là hạn cuối cùng gửi về", "ngày 15/5/2021 là hạn cuối cùng gửi về", null)]
    [InlineData("5/5/2021 là hạn cuối cùng gửi về", "hạn 1/5/5/2021 là hạn cuối cùng gửi về", null)]
    public void A_passage_stands_where_all_of_its_words_and_figures_do(string passage, string present, string? found)
    {
        var old = Parse("I. Mục cũ\n" + passage);
        var now = Parse("II. Mục mới\n" + present);
        var at = old.Text.IndexOf(passage, StringComparison.Ordinal);

        Assert.Equal(found, Assistant.Host.Web.SamePassage.Find(old, new TextSpan(at, at + passage.Length), now)?.In(now.Text));
    }

    private static Document Parse(string text) => DocumentParser.Parse(new SourceFile("x.txt", text, OldHash, DocumentMetadata.None));

    private static TextSpan SpanOf(string words)
    {
        var start = Old.ReplaceLineEndings("\n").IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static string Link(string words) =>
        new Citation(1, new DocumentName("kh", "", "Kế hoạch"), "", words, SpanOf(words), OldHash).Url;

    private void Replace()
    {
        Save(New, NewHash);
        _library.Refresh();
    }

    private void Save(string text, string hash) => _store.SaveDocument(
        new StoredDocument("kh", new SourceFile("kh.txt", text.ReplaceLineEndings("\n"), hash, DocumentMetadata.None), false, Replaced));

    private async Task<(HttpStatusCode Status, string Html)> Get(string address)
    {
        using var answer = await _site.NewBrowser().GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private static string LinkIn(string html, string name) => Regex.Match(html, $"<a href=\"([^\"]+)\">{Regex.Escape(name)}</a>").Groups[1].Value;

    private static string Marked(string html) => string.Join(' ', MarkElement().Matches(html).Select(mark => mark.Groups[1].Value));

    [GeneratedRegex("<mark>(.*?)</mark>", RegexOptions.Singleline)]
    private static partial Regex MarkElement();
}
