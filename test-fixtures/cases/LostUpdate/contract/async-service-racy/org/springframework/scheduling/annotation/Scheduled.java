package org.springframework.scheduling.annotation;

public @interface Scheduled {
  long fixedRate() default -1;
}
