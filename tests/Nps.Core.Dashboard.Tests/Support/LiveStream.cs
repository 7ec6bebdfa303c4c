using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Nps.Core.Dashboard.Tests;

/// <summary>The live stream, read event by event.</summary>
internal sealed class LiveStream : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;
    private readonly Stream _stream;
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    private LiveStream(HttpClient client, Stream stream)
    {
        _client = client;
        _stream = stream;
        _events = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
    }

    internal static async Task<LiveStream> OpenAsync(DashboardApp app)
    {
        var client = new HttpClient { BaseAddress = app.Address };
        return new LiveStream(client, await client.GetStreamAsync(new Uri("/live", UriKind.Relative)));
    }

    /// <summary>The next event. A stream that says nothing fails the test instead of waiting for ever.</summary>
    internal async Task<JsonElement> NextAsync()
    {
        Assert.True(await _events.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.Equal("answers", _events.Current.EventType);
        return JsonSerializer.Deserialize<JsonElement>(_events.Current.Data);
    }

    public async ValueTask DisposeAsync()
    {
        await _events.DisposeAsync();
        await _stream.DisposeAsync();
        _client.Dispose();
    }
}
