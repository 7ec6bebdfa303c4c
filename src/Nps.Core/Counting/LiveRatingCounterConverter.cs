namespace Nps.Core;

internal sealed class LiveRatingCounterConverter() : NoPropertiesConverter("the tally that Snapshot returns, and add it to a new counter");
