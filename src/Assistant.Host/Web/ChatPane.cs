using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>Where Web Chat is put, what stands there until it is, and the page's one spoken status line.</summary>
internal static class ChatPane
{
    public static Markup Html() => Markup.Of(
        $"""
        <div class="wc"><div id="chat"><p class="chat-wait">{Replies.ChatLoads}</p></div>
        {RatingForm.Html()}
        </div>
        <noscript><p class="notice notice-ask chat-note">{Replies.NeedsScript}</p></noscript>
        <p class="vh" role="status" id="tinh-trang"></p>
        """);
}
