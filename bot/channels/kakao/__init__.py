"""KakaoTalk: what calls of Kakao's skill webhook ask, and answers within its limits and its time."""
