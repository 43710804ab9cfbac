using Assistant.Conversations;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>The rooms of the conversations that somebody used lately.</summary>
internal sealed class ConversationRooms(IConversationStore store)
{
    // A room is a few hundred bytes and can be made anew from the store; this only keeps a busy year from filling the memory.
    private const int KeptRooms = 2000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ConversationRoom> _rooms = new(StringComparer.Ordinal);

    public ConversationRoom Of(string conversationId)
    {
        lock (_gate)
        {
            if (_rooms.TryGetValue(conversationId, out var room))
            {
                return room;
            }

            if (_rooms.Count >= KeptRooms)
            {
                foreach (var (idleId, _) in _rooms.Where(entry => !entry.Value.InUse).ToList())
                {
                    _rooms.Remove(idleId);
                }
            }

            return _rooms[conversationId] = new ConversationRoom(conversationId, store);
        }
    }

    public Task WaitForTurns()
    {
        lock (_gate)
        {
            return Task.WhenAll(_rooms.Values.Select(room => room.WaitForTurns()));
        }
    }
}
