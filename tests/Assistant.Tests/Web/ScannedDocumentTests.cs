using System.Net;
using Assistant.Answers.Composing;
using Assistant.Corpus;
using Assistant.Search;
using Assistant.Tests.Support;
using Assistant.Text;

namespace Assistant.Tests.Web;

/// <summary>A document that was recognised in pictures, as its reader sees it.</summary>
public sealed class ScannedDocumentTests : IDisposable
{
    private const string Text = "Số 7-KH/ĐU\n\nBình An, ngày 15 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nnâng cao chất lượng sinh hoạt chi bộ\n\n1. Các chỉ bộ gửi báo cáo về Đảng ủy trước ngày 25/6/2026.\n\nSTT\tNội dung\tSố lượng\n1\tChi bộ thôn\t1Ì\n";

    private readonly TemporaryFolder _folder = new();
    private readonly InMemoryStore _store = new();
    private readonly Document _document;

    public ScannedDocumentTests()
    {
        var reading = new Reading { Method = ReadingMethod.Recognition, PageStarts = [0, 60], DoubtfulWords = [Place("chỉ"), Place("1Ì")] };
        _document = DocumentParser.Parse(new SourceFile("quet.pdf", Text, "ab", DocumentMetadata.None) { Reading = reading });
        _store.SaveDocument(new StoredDocument(_document.Id, _document.Source, false, DateTimeOffset.UnixEpoch) { Pictures = [new PagePicture(1, [0x89, 1, 2]), new PagePicture(2, [0x89, 3])] });
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Its_page_says_so_marks_doubtful_words_and_offers_the_pictures()
    {
        await using var site = await Start();
        var html = await site.NewBrowser().GetStringAsync(new Uri("/van-ban/" + _document.Id, UriKind.Relative));

        Assert.Contains("nhận dạng từ ảnh", html, StringComparison.Ordinal);
        Assert.Matches("<span class=\"doubtful\" title=\"[^\"]+\">chỉ</span> bộ gửi", html);
        Assert.Matches("<td><span class=\"doubtful\" title=\"[^\"]+\">1Ì</span></td>", html);
        Assert.Contains($"/van-ban/{_document.Id}/trang/2", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_s_picture_is_sent_as_a_picture_and_nothing_else()
    {
        await using var site = await Start();
        using var answer = await site.NewBrowser().GetAsync(new Uri($"/van-ban/{_document.Id}/trang/1", UriKind.Relative));

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0x89, 1, 2], await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var missing = await site.NewBrowser().GetAsync(new Uri($"/van-ban/{_document.Id}/trang/3", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public void A_citation_says_that_its_source_was_recognised() =>
        Assert.Contains("nhận dạng từ ảnh", DocumentNames.Of(_document).Title, StringComparison.Ordinal);

    private Task<WebSite> Start() => WebSite.StartAsync(_folder.Path, _store, library: Library());

    private CorpusLibrary Library()
    {
        var library = new CorpusLibrary(_store, indexFolder: null);
        library.Refresh();
        return library;
    }

    private static TextSpan Place(string word) => new(Text.IndexOf(word, StringComparison.Ordinal), Text.IndexOf(word, StringComparison.Ordinal) + word.Length);
}
