using System.Text.Json;
using System.Threading.Channels;
using Assistant.Conversations;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>One conversation while somebody is in it: wakes its streams, remembers what was posted, keeps turns in order.</summary>
internal sealed class ConversationRoom(string id, IConversationStore store)
{
    // A stream that does not read loses hints, never activities: those it takes from the store.
    private const int WaitingHints = 64;

    // One person has a few tabs and devices open; beyond that the oldest stream ends, and its page asks for a new one.
    private const int MostStreams = 20;

    private readonly Lock _gate = new();
    private readonly List<Channel<string>> _streams = [];
    private Dictionary<string, string>? _postedIds;
    private Task _lastTurn = Task.CompletedTask;
    private int _turnsUnderWay;

    public string Id => id;

    public bool InUse
    {
        get
        {
            lock (_gate)
            {
                return _streams.Count > 0 || _turnsUnderWay > 0;
            }
        }
    }

    /// <summary>A page is open that shows what comes.</summary>
    public bool HasReader
    {
        get
        {
            lock (_gate)
            {
                return _streams.Count > 0;
            }
        }
    }

    public IReadOnlyList<StoredActivity> After(long watermark) => store.ActivitiesAfter(id, watermark);

    public void Append(string userId, params IReadOnlyList<string> activities)
    {
        store.AppendActivities(id, userId, activities);
        Hint(string.Empty);
    }

    /// <summary>Sends something to the streams that nobody needs to see again.</summary>
    public void Hint(string transient)
    {
        lock (_gate)
        {
            foreach (var stream in _streams)
            {
                stream.Writer.TryWrite(transient);
            }
        }
    }

    /// <summary>Each item is a transient activity, or empty when the store has news.</summary>
    public Channel<string> Join()
    {
        var stream = Channel.CreateBounded<string>(new BoundedChannelOptions(WaitingHints) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            if (_streams.Count == MostStreams)
            {
                _streams[0].Writer.Complete();
                _streams.RemoveAt(0);
            }

            _streams.Add(stream);
        }

        return stream;
    }

    public void Leave(Channel<string> stream)
    {
        lock (_gate)
        {
            _streams.Remove(stream);
        }
    }

    /// <summary>Greets a new conversation; tells the reader of an old one when a stop of the program cut a turn off.</summary>
    /// <returns>True for a new conversation.</returns>
    public bool Open(string userId, Func<string> greeting, Func<string> interrupted)
    {
        lock (_gate)
        {
            var said = After(0);
            if (said.Count == 0)
            {
                Append(userId, greeting());
                return true;
            }

            if (_turnsUnderWay == 0 && IsFromUser(said[^1]))
            {
                Append(userId, interrupted());
            }

            return false;
        }
    }

    /// <summary>Appends the user's activity, once for each id that the client gave it.</summary>
    /// <returns>The activity's id, and whether it was new.</returns>
    public (string ActivityId, bool IsNew) Post(string userId, string? clientId, string activityId, string activity)
    {
        lock (_gate)
        {
            _postedIds ??= ReadPostedIds();
            if (clientId is not null && _postedIds.TryGetValue(clientId, out var earlier))
            {
                return (earlier, false);
            }

            Append(userId, activity);
            if (clientId is not null)
            {
                _postedIds[clientId] = activityId;
            }

            return (activityId, true);
        }
    }

    /// <summary>Runs a turn after those that came before it.</summary>
    public void Enqueue(Func<Task> turn)
    {
        lock (_gate)
        {
            _turnsUnderWay++;
            _lastTurn = RunAfter(_lastTurn, turn);
        }
    }

    public Task WaitForTurns()
    {
        lock (_gate)
        {
            return _lastTurn;
        }
    }

    private async Task RunAfter(Task before, Func<Task> turn)
    {
        // A turn that failed must not keep the next one from running.
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await turn();
        }
        finally
        {
            lock (_gate)
            {
                _turnsUnderWay--;
            }
        }
    }

    private static bool IsFromUser(StoredActivity stored)
    {
        using var activity = JsonDocument.Parse(stored.Json);
        return activity.RootElement.GetProperty("from").GetProperty("role").GetString() == "user";
    }

    private Dictionary<string, string> ReadPostedIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stored in store.ActivitiesAfter(id, 0))
        {
            using var activity = JsonDocument.Parse(stored.Json);
            if (activity.RootElement.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out var clientId))
            {
                ids[clientId.GetString()!] = activity.RootElement.GetProperty("id").GetString()!;
            }
        }

        return ids;
    }
}
