namespace Nps.Core;

internal sealed class ComparisonPlanConverter() : NoPropertiesConverter("its level, power, pilots and ratio, and make it again by the methods that begin with With");
