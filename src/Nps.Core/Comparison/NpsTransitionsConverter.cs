namespace Nps.Core;

internal sealed class NpsTransitionsConverter() : NoPropertiesConverter("the nine counts and the two groups that answered once, and make it again by FromTable");
