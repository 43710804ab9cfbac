using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>The WebSocket of a conversation: everything after the watermark, then whatever comes.</summary>
internal sealed class ConversationStream(ConversationRooms rooms, ActivitySet activitySet, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    // An empty frame keeps proxies from closing a quiet connection; most of them wait a minute.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);

    public async Task Run(HttpContext context, TokenClaims claims, long watermark)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var room = rooms.Of(claims.Conversation!);
        var news = room.Join();
        var listening = Listen(socket, ends);
        try
        {
            await Send(socket, room, news.Reader, claims, watermark, ActivitySet.SiteRoot(context.Request), ends.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException or ChannelClosedException)
        {
            // The reader left, opened too many streams, or the program stops; what was not sent waits in the store.
        }
        finally
        {
            room.Leave(news);
            await ends.CancelAsync();
            await listening;
        }
    }

    private async Task Send(WebSocket socket, ConversationRoom room, ChannelReader<string> news, TokenClaims claims, long watermark, string siteRoot, CancellationToken ends)
    {
        while (socket.State == WebSocketState.Open)
        {
            var stored = room.After(watermark);
            if (stored.Count > 0)
            {
                // What was hinted at before these were kept comes before them: no preview after its reply.
                while (news.TryRead(out var earlier))
                {
                    if (earlier.Length > 0)
                    {
                        await SendFrame(socket, ActivitySet.OfTransient(earlier, watermark), ends);
                    }
                }

                await SendFrame(socket, activitySet.Of(stored, watermark, claims.User, siteRoot), ends);
                watermark = stored[^1].Watermark;
            }

            var transient = await Next(news, ends);
            if (transient is null)
            {
                await SendFrame(socket, string.Empty, ends);
            }
            else if (transient.Length > 0)
            {
                await SendFrame(socket, ActivitySet.OfTransient(transient, watermark), ends);
            }
        }
    }

    /// <returns>Null when nothing came for a while.</returns>
    private async Task<string?> Next(ChannelReader<string> news, CancellationToken ends)
    {
        using var quiet = new CancellationTokenSource(KeepAlive, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, ends);
        try
        {
            return await news.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (quiet.IsCancellationRequested && !ends.IsCancellationRequested)
        {
            return null;
        }
    }

    private static ValueTask SendFrame(WebSocket socket, string text, CancellationToken ends) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, ends);

    /// <summary>Clients say nothing here but empty frames; we read on only to hear them leave.</summary>
    private static async Task Listen(WebSocket socket, CancellationTokenSource ends)
    {
        var ignored = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), ends.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ends.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            // Gone without a word: the same to us.
        }

        await ends.CancelAsync();
    }
}
