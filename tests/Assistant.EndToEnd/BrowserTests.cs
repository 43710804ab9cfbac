using Assistant.EndToEnd.Support;

namespace Assistant.EndToEnd;

public sealed class BrowserTests
{
    [Fact]
    public async Task The_browser_of_these_tests_shows_Vietnamese_and_notices_requests_to_other_hosts()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<p>Trợ lý văn bản</p><img src='http://other.invalid/picture.png'>");

        Assert.Equal("Trợ lý văn bản", await page.InnerTextAsync("p"));
        Assert.Equal(["http://other.invalid/picture.png"], browser.OutsideRequests);
    }
}
