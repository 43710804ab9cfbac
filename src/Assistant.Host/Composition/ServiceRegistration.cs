using Assistant.Conversations;
using Assistant.Corpus;
using Assistant.Drafting;

namespace Assistant.Host.Composition;

/// <summary>The parts as services of the web server.</summary>
public static class ServiceRegistration
{
    /// <param name="parts">Stays the caller's to dispose of, after the server has ended.</param>
    public static IServiceCollection AddAssistant(this IServiceCollection services, AssistantParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return services
            .AddSingleton(parts.Options)
            .AddSingleton(parts.Clock)
            .AddSingleton(parts.Library)
            .AddSingleton(parts.Answerer)
            .AddSingleton(parts.Dialogue)
            .AddSingleton(parts.Desk)
            .AddSingleton(parts.Feedback)
            .AddSingleton<IDocumentStore>(parts.Store)
            .AddSingleton<IVersionStore>(parts.Store)
            .AddSingleton<IDraftStore>(parts.Store)
            .AddSingleton<IConversationStore>(parts.Store);
    }
}
