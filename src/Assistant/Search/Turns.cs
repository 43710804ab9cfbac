namespace Assistant.Search;

/// <summary>Lets workers prepare side by side and finish one after the other, in the order in which their work was handed out.</summary>
internal sealed class Turns(CancellationToken cancel)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly object _gate = new();
    private int _turn;
    private bool _broken;

    /// <summary>False once somebody stopped the work or a worker failed: nothing new is begun.</summary>
    public bool Goes => !cancel.IsCancellationRequested && !Volatile.Read(ref _broken);

    /// <summary>Prepares at once, waits for all earlier numbers, finishes. Nothing is finished after a stop or a failure.</summary>
    public void Take<T>(int number, Func<T> prepare, Action<T> finish)
    {
        try
        {
            var prepared = prepare();
            lock (_gate)
            {
                // A stop wakes nobody: one looks now and then.
                while (_turn != number && Goes)
                {
                    Monitor.Wait(_gate, Patience);
                }

                if (Goes)
                {
                    finish(prepared);
                }
            }
        }
        catch
        {
            Volatile.Write(ref _broken, true);
            throw;
        }
        finally
        {
            lock (_gate)
            {
                // Also where nothing was finished: those that wait must see that it goes no further.
                _turn = Math.Max(_turn, number + 1);
                Monitor.PulseAll(_gate);
            }
        }
    }

    public void ThrowIfStopped() => cancel.ThrowIfCancellationRequested();
}
