using Spectre.Console;

namespace Assistant.Host.Commands;

/// <summary>Shows how far long work has come, when a person watches.</summary>
internal static class ProgressBar
{
    /// <summary>Does <paramref name="work"/> for each item, in order.</summary>
    public static void Run<T>(Terminal terminal, string label, IReadOnlyList<T> items, Action<T> work)
    {
        if (!terminal.Interactive)
        {
            foreach (var item in items)
            {
                work(item);
            }

            return;
        }

        terminal.Rich(terminal.Error).Progress().Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(label), maxValue: items.Count);
            foreach (var item in items)
            {
                work(item);
                task.Increment(1);
            }
        });
    }
}
